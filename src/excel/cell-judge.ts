import type { CellValue, ColumnPlan } from "../budget/plan/sheet-plan";
import type { Content } from "./contents";
import { isEmpty, isFormula } from "./contents";
import { formulaInPlace, isRemainsOf, sameRepeatedFormula } from "./formulas";
import type { Layout, PlacedTable } from "./layout";
import type { FillMode } from "./memory";
import { columnFormula } from "./memory";
import { callsOwnFunction } from "./own-functions";
import { ownWordFor } from "./own-words";
import { placesFor } from "./places";
import { isPeoplesTable } from "./row-identity";
import { comparable, textToWrite } from "./text";

export interface FillRules {
  readonly mode: FillMode;
  /** Whether what people filled in is brought up to what the plan says. */
  readonly updatesInputs: boolean;
}

/** Somebody has typed over it: it stays, and is named. */
export const keep = Symbol("keep");
/** There is nothing to write. */
export const leave = Symbol("leave");
type Wanted = typeof keep | typeof leave | string | number | boolean;

export interface RowState {
  /** The plan has it, or people filled something in. */
  readonly isInUse: boolean;
  /** It is ours among people's rows, and nobody changed it. */
  readonly isAsWritten: boolean;
  /** The cell is a fact of a row of ours among people's, which is in plan and workbook, whatever somebody changed. */
  readonly isOwnFact: boolean;
  /** The cell is new, and so has the number format of its column: people can change that of cells that stand. */
  readonly isNew: boolean;
  /** What stands for the cell in the memory of those typed over. */
  readonly key: () => string;
}

type Judge = (planned: CellValue | undefined, own: Content | null, row: RowState) => Wanted;

/** What a formula of ours comes to where another program, or a deletion, has spoilt it; ours in order never do. */
const spoilt = new Set<unknown>(["#NAME?", "#VALUE!", "#REF!"]);

/** Whether a call of our functions does not work as it stands: rather a spoilt formula of ours than anybody's. */
const isBroken = ({ formula, value }: Content): boolean => spoilt.has(value) && callsOwnFunction(String(formula));

/** How the cells of a column are decided on: what is to stand in one, or that it stays. */
export function cellJudge(
  layout: Layout,
  table: PlacedTable,
  column: ColumnPlan,
  { mode, updatesInputs }: FillRules,
): Judge {
  const isTextCell = column.format === "text";
  const places = placesFor(layout, table.own.sheet, table);
  const value = (planned: CellValue, isNew: boolean): Wanted => {
    if (planned === null) return "";
    return typeof planned === "string"
      ? textToWrite(planned, isNew && isTextCell && columnFormula(column, "live") === null)
      : planned;
  };
  if (column.style === "input") {
    const inOurWord = (own: Content): Wanted => {
      const word = ownWordFor(column, own);
      return word === undefined ? leave : value(word, false);
    };
    return (planned, own, { isInUse, isAsWritten, isOwnFact, isNew }) => {
      if (own === null) return planned === undefined ? leave : value(planned, isNew);
      if (planned !== undefined) {
        if (isAsWritten || isOwnFact || (updatesInputs && isEmpty(own))) return value(planned, isNew);
        const differs = comparable(own.value) !== comparable(planned);
        // What an import leaves out is not taken from people.
        if (updatesInputs && planned !== null && differs && !isFormula(own)) return value(planned, isNew);
      }
      return isInUse ? inOurWord(own) : leave;
    };
  }
  const remembered = table.memory?.columns.find(({ heading }) => heading === column.heading);
  const inPlace = (ours: string | null | undefined): string | null =>
    ours == null ? null : `=${formulaInPlace(ours, places)}`;
  const wantedFormula = inPlace(columnFormula(column, mode));
  const rememberedFormula = inPlace(remembered?.formula);
  const ownFormulas = [rememberedFormula, inPlace(column.live), inPlace(column.formula)];
  const isOurs = (own: Content): boolean =>
    isFormula(own) &&
    (isBroken(own) ||
      ownFormulas.some(
        (ours) =>
          ours !== null &&
          (sameRepeatedFormula(own.formula, ours, table.own.name) || isRemainsOf(own.formula, ours, table.own.name)),
      ));
  const typedOver = new Set(table.memory?.typedOver ?? []);
  const isPeoples = isPeoplesTable(table.plan);
  return (planned, own, { isInUse, isNew, key }) => {
    const wanted = wantedFormula ?? (planned === undefined ? null : value(planned, isNew));
    const isFigure = remembered !== undefined && rememberedFormula === null && own !== null && !isFormula(own);
    if (!isInUse) {
      if (!isPeoples || own === null || isEmpty(own)) return leave;
      if (isFigure) return "";
      return isOurs(own) ? (wantedFormula ?? "") : leave;
    }
    if (wanted === null) return leave;
    if (own === null || isEmpty(own) || remembered === undefined || isOurs(own)) return wanted;
    if (typedOver.size > 0 && typedOver.has(key())) return keep;
    return isFigure ? wanted : keep;
  };
}
