import { hostError } from "../protocol/host-error";

/** A property of the document that somebody made up. */
export interface CustomProperty {
  readonly key: string;
  value: string | number | boolean;
}

/** Excel on the desktop cuts keys and texts off here. */
const longest = 255;

/** The custom properties of a workbook; keys count in any case. */
export class CustomProperties {
  private properties: CustomProperty[] = [];

  all(): readonly CustomProperty[] {
    return this.properties;
  }

  find(key: string): CustomProperty | null {
    const lowered = cut(key).toLowerCase();
    return this.properties.find((own) => own.key.toLowerCase() === lowered) ?? null;
  }

  /** Makes a property, or gives the one of that key another value. @throws HostError InvalidArgument */
  put(key: string, value: unknown): CustomProperty {
    if (typeof key !== "string" || key === "") {
      throw hostError("InvalidArgument");
    }
    const checked = checkedValue(value);
    const known = this.find(key);
    if (known !== null) {
      known.value = checked;
      return known;
    }
    const property = { key: cut(key), value: checked };
    this.properties.push(property);
    return property;
  }

  remove(property: CustomProperty): void {
    this.properties = this.properties.filter((own) => own !== property);
  }

  clear(): void {
    this.properties = [];
  }
}

function checkedValue(value: unknown): CustomProperty["value"] {
  if (typeof value === "string") {
    return cut(value);
  }
  if (typeof value !== "number" && typeof value !== "boolean") {
    throw hostError("InvalidArgument");
  }
  return value;
}

function cut(text: string): string {
  return text.slice(0, longest);
}
