import { settings } from "../../policy/settings";
import { phases, yearBases } from "../../policy/words";
import { penceToPounds } from "../../rules/money";
import type { Budget } from "../budget";
import type { OwnWords } from "../cohort/own-words";
import { schoolColumns } from "../cohort/schools";
import type { School } from "../cohort/schools";
import type { FilledColumn } from "./column-of";
import { tableOf } from "./column-of";
import { landscape, listedCell, textCell } from "./in-words";
import { tableNames } from "./sheet-names";
import type { ColumnPlan, SheetPlan } from "./sheet-plan";

/** The row of the headings of the table Schools. */
export const schoolsHeaderRow = 4;

type Look = Omit<ColumnPlan, "heading" | "style"> & Pick<FilledColumn<School>, "cell">;

const yesOrNo = { kind: "words", words: ["TRUE", "FALSE"] } as const;

const looks: { readonly [Key in keyof School]: Look } = {
  name: { width: 30, format: "text", wrap: true, cell: (school) => school.name },
  urn: {
    width: 10,
    format: "text",
    prompt: "Six digits, from Get Information about Schools; Ofsted's number for an early years setting.",
    cell: (school) => textCell(school.urn),
  },
  setting: {
    width: 24,
    format: "text",
    dropDown: { kind: "words", words: settings },
    cell: (school) => school.setting,
  },
  phase: { width: 22, format: "text", dropDown: { kind: "words", words: phases }, cell: (school) => school.phase },
  pupils: {
    width: 9,
    format: "count",
    prompt: "Pupils on roll, from Get Information about Schools; whole school where there is a sixth form.",
    cell: (school) => school.pupils,
  },
  listed: {
    width: 9,
    format: "general",
    dropDown: { kind: "words", words: ["TRUE", "FALSE", "RISE"] },
    prompt:
      "Is the workplace on DfE's list for the intake (PP50, 16 to 19 or early years)? Look it up; leave blank where not known.",
    cell: (school) => listedCell(school.listed),
  },
  ssatMember: { width: 9, format: "general", dropDown: yesOrNo, cell: (school) => school.ssatMember },
  vatRecoverable: {
    width: 13,
    format: "general",
    dropDown: yesOrNo,
    prompt: "Does the school get VAT back? Blank: state schools do, others do not.",
    cell: (school) => school.vatRecoverable,
  },
  yearBasis: {
    width: 12,
    format: "text",
    dropDown: { kind: "words", words: yearBases },
    prompt:
      "academy: September to August. maintained: April to March. For =CPDPHASE; the budget is for all years together.",
    cell: (school) => school.yearBasis,
  },
  coverDayRate: {
    // Its heading on one line, so that the headings are no higher than they need be.
    width: 15,
    format: "pounds",
    prompt: "What a day of cover costs. Blank: cover is counted as £0.",
    cell: (school) => (school.coverDayRate === null ? null : penceToPounds(school.coverDayRate)),
  },
};

const columns: readonly FilledColumn<School>[] = (Object.keys(schoolColumns) as (keyof School)[]).map((key) => ({
  heading: schoolColumns[key].heading,
  style: "input",
  ...looks[key],
}));

const identity = [
  { headings: [schoolColumns.name.heading] },
  { headings: [schoolColumns.urn.heading], onlyIfUnique: true },
];

/** The schools' facts that the figures rest on. */
export function planSchoolsSheet({ schools }: Budget, ownWords: OwnWords["schools"]): SheetPlan {
  return {
    name: "Schools",
    widths: new Map(),
    cells: [
      { row: 1, column: 1, value: "Schools", style: "title" },
      {
        row: 2,
        column: 1,
        value:
          "Setting, phase and pupils as in Get Information about Schools. Listed is looked up in DfE's list of eligible settings for the intake; blank means not known.",
        style: "subtitle",
      },
    ],
    tables: [
      tableOf(
        tableNames.schools,
        schoolsHeaderRow,
        columns,
        schools.map(({ school }) => school),
        { identity, keepsOrder: true, ownWords },
      ),
    ],
    highlights: [],
    charts: [],
    frozenRows: schoolsHeaderRow,
    print: landscape("Schools", schoolsHeaderRow),
  };
}
