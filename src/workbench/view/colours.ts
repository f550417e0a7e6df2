type Channels = readonly [number, number, number];

/** The least contrast at which WCAG 2.2 AA takes text for readable. */
const leastContrast = 4.5;

/** Dark mode's paper is not black, so that shadows and lines still show. */
const darkest = 0.12;

export const paper = { light: "#FFFFFF", dark: "#1F1F1F" } as const;
export const ink = { light: "#000000", dark: "#FFFFFF" } as const;

/** A colour of the workbook as a screen in dark mode shows it: as dark as it was light, of the same hue. */
export function darkCounterpart(colour: string): string {
  const [hue, saturation, lightness] = toHsl(channelsOf(colour));
  return fromHsl(hue, saturation, darkest + (1 - lightness) * (1 - darkest));
}

/** The text's colour, moved away from the ground as far as it takes to be read on it. */
export function readable(text: string, ground: string): string {
  const [hue, saturation, lightness] = toHsl(channelsOf(text));
  const step = luminance(channelsOf(ground)) > 0.18 ? -0.02 : 0.02;
  let colour = text;
  for (let light = lightness; contrast(colour, ground) < leastContrast && light >= 0 && light <= 1; light += step) {
    colour = fromHsl(hue, saturation, Math.min(1, Math.max(0, light + step)));
  }
  return colour;
}

/** From 1 for the same colour to 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(channelsOf(one)), luminance(channelsOf(other))].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour with so much white in it, from 0 to 1. */
export function tint(colour: string, white: number): string {
  return toHex(channelsOf(colour).map((channel) => channel + (1 - channel) * white) as unknown as Channels);
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

function channelsOf(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [((number >> 16) & 255) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function toHsl([red, green, blue]: Channels): readonly [hue: number, saturation: number, lightness: number] {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) {
    return [0, 0, lightness];
  }
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixth / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const place = (offset + hue * 12) % 12;
    return lightness - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return toHex([channel(0), channel(8), channel(4)]);
}

function toHex(channels: Channels): string {
  const parts = channels.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${parts.join("")}`.toUpperCase();
}
