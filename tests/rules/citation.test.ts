import { NotPublishedError } from "../../src/rules/errors";
import { sourceOf } from "../../src/rules/citation";
import type { CitedFigure } from "../../src/rules/citation";
import { parseIntake } from "../../src/rules/periods/intake";
import type { ProgrammeCode } from "../../src/policy/programmes";

interface Question {
  readonly figure: CitedFigure;
  readonly programme: ProgrammeCode;
  readonly intake?: string;
}

const asked = ({ figure, programme, intake }: Question): string =>
  sourceOf(figure, programme, intake === undefined ? null : parseIntake(intake));

test.each<Question & { says: RegExp }>([
  { figure: "fee", programme: "LP", says: /\(SSAT, May 2024\).*Checked 21 November 2026\.$/ },
  {
    figure: "fee",
    programme: "NPQLTD",
    says: /^National Professional Qualification for Leading Teacher Development .*Best Practice Network/,
  },
  {
    figure: "fee",
    programme: "NPQLTD",
    intake: "Autumn 2024",
    says: /Red Kite Teaching School Hub, autumn 2024.*Checked August 2026\.$/,
  },
  { figure: "fee", programme: "NPQH", says: /teachingschoolhub\.co\.uk/ },
  { figure: "VAT", programme: "NPQH", says: /Best Practice Network/ },
  { figure: "scholarship", programme: "NPQH", intake: "Autumn 2024", says: /Department for Education, GOV\.UK/ },
  { figure: "scholarship", programme: "NPQH", intake: "Spring 2026", says: /without DfE money/ },
  { figure: "targeted support", programme: "NPQH", intake: "Autumn 2023", says: /conditions of grant 2023 to 2024/ },
  { figure: "targeted support", programme: "NPQH", intake: "Autumn 2024", says: /ended/ },
  { figure: "hours", programme: "NPQSL", says: /Best Practice Network and Outstanding Leaders Partnership, late 2023/ },
  { figure: "days", programme: "NPQSL", says: /Outstanding Leaders Partnership and Best Practice Network/ },
  { figure: "months", programme: "NPQLT", says: /Outstanding Leaders Partnership and Best Practice Network/ },
  { figure: "deadline", programme: "NPQH", says: /18 to 21 months/ },
  { figure: "who may take it", programme: "NPQEYL", says: /nasen/ },
])("the $figure of $programme $intake: $says", ({ says, ...question }) => {
  expect(asked(question)).toMatch(says);
});

test.each<Question & { says: string }>([
  {
    figure: "fee",
    programme: "NPQLTD",
    intake: "Autumn 2026",
    says: "No source found for fee, NPQLTD in Autumn 2026.",
  },
  { figure: "scholarship", programme: "NPQH", says: "scholarship of NPQH depends on the intake" },
  { figure: "VAT", programme: "LP", says: "No source found for VAT, LP." },
  { figure: "days", programme: "NPQSENCO", says: "No source found for days, NPQSENCO." },
  { figure: "deadline", programme: "NPQLT", says: "No source found for deadline, NPQLT." },
])("no source gives the $figure of $programme $intake", ({ says, ...question }) => {
  expect(() => asked(question)).toThrow(NotPublishedError);
  expect(() => asked(question)).toThrow(says);
});
