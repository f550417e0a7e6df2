import { strFromU8 } from "fflate";
import { elements } from "./xml";

/** A part that another part points to. */
export interface RelatedPart {
  readonly id: string;
  readonly path: string;
  readonly xml: string;
}

/** The parts of an .xlsx file by path, and how they point to each other. */
export class PackageParts {
  constructor(private readonly files: Readonly<Record<string, Uint8Array>>) {}

  get paths(): readonly string[] {
    return Object.keys(this.files);
  }

  text(path: string): string {
    const file = this.files[path];
    return file === undefined ? "" : strFromU8(file);
  }

  /** The parts of a kind, such as "table", that a part points to. */
  related(path: string, kind: string): readonly RelatedPart[] {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const relations = elements(this.text(`${folder}_rels/${path.slice(folder.length)}.rels`), "Relationship");
    return relations
      .filter(({ attributes }) => attributes["Type"]?.endsWith(`/${kind}`) === true)
      .map(({ attributes }) => {
        const target = resolved(folder, attributes["Target"] ?? "");
        return { id: attributes["Id"] ?? "", path: target, xml: this.text(target) };
      });
  }

  get workbook(): RelatedPart {
    const usual = "xl/workbook.xml";
    return this.related("", "officeDocument")[0] ?? { id: "", path: usual, xml: this.text(usual) };
  }

  /** The parts of the worksheets in the order of their tabs; null for a tab that is no worksheet. */
  get worksheets(): readonly (RelatedPart | null)[] {
    const { path, xml } = this.workbook;
    const parts = this.related(path, "worksheet");
    return elements(xml, "sheet").map(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name))?.[1];
      return parts.find((part) => part.id === id) ?? null;
    });
  }
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) {
    return target.slice(1);
  }
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") {
      steps.pop();
    } else if (step !== ".") {
      steps.push(step);
    }
  }
  return steps.join("/");
}
