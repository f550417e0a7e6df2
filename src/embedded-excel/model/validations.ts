import { intersection, sameRect, without } from "./rect";
import type { Rect } from "./rect";

/** A rule on what may be typed, in the words of the API. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export const noValidation: Validation = {
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

/** The validations of a sheet. A block belongs to one rule at most. */
export class Validations {
  private blocks: { readonly rect: Rect; readonly validation: Validation }[] = [];

  all(): readonly { readonly rect: Rect; readonly validation: Validation }[] {
    return this.blocks;
  }

  /** What a block has in common; undefined where its cells differ. */
  common(rect: Rect): Validation | undefined {
    const touching = this.blocks.filter((block) => intersection(block.rect, rect) !== null);
    const [first] = touching;
    if (first === undefined) {
      return noValidation;
    }
    const left = touching.reduce<readonly Rect[]>(
      (rest, block) => rest.flatMap((piece) => without(piece, block.rect)),
      [rect],
    );
    const alike = touching.every((block) => JSON.stringify(block.validation) === JSON.stringify(first.validation));
    return left.length === 0 && alike ? first.validation : undefined;
  }

  change(rect: Rect, patch: Partial<Validation>): void {
    const same = this.blocks.findIndex((block) => sameRect(block.rect, rect));
    const before = this.common(rect) ?? noValidation;
    const changed = { rect, validation: { ...before, ...patch } };
    if (same >= 0) {
      this.blocks[same] = changed;
    } else {
      this.clear(rect);
      this.blocks.push(changed);
    }
  }

  clear(rect: Rect): void {
    this.blocks = this.blocks.flatMap((block) =>
      without(block.rect, rect).map((piece) => ({ rect: piece, validation: block.validation })),
    );
  }

  changeRules(change: (rule: Validation["rule"]) => Validation["rule"]): void {
    this.blocks = this.blocks.map(({ rect, validation }) => ({
      rect,
      validation: { ...validation, rule: change(validation.rule) },
    }));
  }

  /** Remembers all rules; what is answered puts them back. */
  remember(): () => void {
    const blocks = [...this.blocks];
    return () => {
      this.blocks = [...blocks];
    };
  }

  moveAll(move: (rect: Rect) => Rect | null): void {
    this.blocks = this.blocks.flatMap((block) => {
      const rect = move(block.rect);
      return rect === null ? [] : [{ rect, validation: block.validation }];
    });
  }
}
