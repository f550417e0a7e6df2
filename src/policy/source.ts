/** How near a source is to the body that makes the rule. */
export type Standing = "official" | "copy of official text" | "provider";

/** A day or a month on which somebody last confirmed what the source says. */
export type CheckedOn = `20${number}-${number}` | `20${number}-${number}-${number}`;

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As the source gives it; "undated" where it gives none. */
  readonly published: string;
  readonly standing: Standing;
  readonly checkedOn: CheckedOn;
}

const from =
  (standing: Standing, checkedOn: CheckedOn) =>
  (title: string, publisher: string, published: string): Source => ({
    title,
    publisher,
    published,
    standing,
    checkedOn,
  });

export const official = from("official", "2026-08");
export const copied = from("copy of official text", "2026-08");
export const provider = from("provider", "2026-08");
/** Documents that the figures began with, looked at again on the day. */
export const seed = from("provider", "2026-11-21");
