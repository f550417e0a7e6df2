import type { Fact, NotPublished } from "../../policy/fact";
import type { ProgrammeCode } from "../../policy/programmes";
import { programmes } from "../../policy/programmes";
import type { Programme } from "../../policy/programmes/programme";
import type { Setting } from "../../policy/settings";
import { anyNpq } from "../../policy/study-rules";
import { NotPublishedError } from "../../rules/errors";
import { generalFee, leadPractitionerFee, npqFee } from "../../rules/fee";
import { decideFunding, isEligible } from "../../rules/funding";
import { fundingReason } from "../../rules/funding-reasons";
import type { Pence } from "../../rules/money";
import { penceToPounds } from "../../rules/money";
import type { Intake } from "../../rules/periods/intake";
import { intakeTerms } from "../../rules/terms";
import { vatBorne } from "../../rules/vat";
import { noCircumstances } from "../../rules/words/circumstances";
import type { Listed } from "../../rules/words/listed";

export interface ComparisonCase {
  readonly people: number;
  readonly intake: Intake;
  readonly setting: Setting;
  readonly listed: Listed;
  readonly ssatMember: boolean | null;
  /** null: no NPQ is chosen yet, so the general planning figure. */
  readonly programme: ProgrammeCode | null;
}

type ComparisonCell = string | number;

interface Route {
  readonly name: string;
  readonly feePence: Pence | null;
  readonly funding: string;
  /** null: it depends on which NPQ. */
  readonly covered: boolean | null;
  /** Whether the source says how the fee is treated for VAT. */
  readonly vatStated: boolean;
  readonly programme: Programme | null;
  readonly risk: string;
}

const notPublished = "not published";
const dependsOnProgramme = "depends on the NPQ";

/** A sum, or words where it depends on the NPQ whether a scholarship covers it. */
const sumCell = ({ covered }: Route, pence: () => Pence | null): ComparisonCell =>
  covered === null ? dependsOnProgramme : poundsCell(pence());

const poundsCell = (pence: Pence | null): ComparisonCell => (pence === null ? notPublished : penceToPounds(pence));

const published = (fact: Fact<string | number> | NotPublished | undefined): ComparisonCell =>
  fact?.value ?? notPublished;

type Measure = readonly [label: string, cell: (route: Route, compared: ComparisonCase) => ComparisonCell];

function borne({ feePence, covered, vatStated }: Route, { setting }: ComparisonCase): Pence | null {
  if (covered) return 0;
  const vat = feePence === null ? null : vatBorne(feePence, setting, null, null);
  return vatStated || vat === 0 ? vat : null;
}

function perPerson(route: Route, compared: ComparisonCase): Pence | null {
  const vat = borne(route, compared);
  if (route.covered) return 0;
  return route.feePence === null || vat === null ? null : route.feePence + vat;
}

const times = (pence: Pence | null, people: number): Pence | null => (pence === null ? null : pence * people);

const measures: readonly Measure[] = [
  ["Programme", (route) => route.name],
  ["Fee per person", (route) => poundsCell(route.feePence)],
  ["Fees for all", (route, { people }) => poundsCell(times(route.feePence, people))],
  ["Funding", (route) => route.funding],
  [
    "Scholarships for all",
    (route, { people }) => sumCell(route, () => (route.covered ? times(route.feePence, people) : 0)),
  ],
  ["VAT borne for all", (route, compared) => sumCell(route, () => times(borne(route, compared), compared.people))],
  [
    "Cost to the school, before cover",
    (route, compared) => sumCell(route, () => times(perPerson(route, compared), compared.people)),
  ],
  ["Months", (route) => (route.programme === null ? dependsOnProgramme : published(route.programme.months))],
  [
    "Learning hours",
    (route) =>
      route.programme === null ? dependsOnProgramme : (route.programme.hours[0]?.hours.value.total ?? notPublished),
  ],
  ["Face-to-face days", (route) => (route.programme === null ? dependsOnProgramme : published(route.programme.days))],
  ["Who may take it", (route) => published(route.programme?.whoMayTake ?? anyNpq.whoMayTake)],
  ["Assessment", (route) => published(route.programme?.assessment ?? anyNpq.assessment)],
  ["Risk", (route) => route.risk],
];

/** The NPQ and the Lead Practitioner route side by side, measure by measure, with a heading row. */
export function compareRoutes(compared: ComparisonCase): ComparisonCell[][] {
  const routes = [npqRoute(compared), leadPractitionerRoute(compared)];
  return [
    ["Measure", "NPQ", "Lead Practitioner"],
    ...measures.map(([label, cell]) => [label, ...routes.map((route) => cell(route, compared))]),
  ];
}

function npqRoute({ programme, intake, setting, listed }: ComparisonCase): Route {
  if (programme === null) {
    return {
      name: "NPQ",
      feePence: generalFee(),
      funding: dependsOnProgramme,
      covered: null,
      vatStated: true,
      programme: null,
      risk: "Name the programme to see whether a scholarship covers it.",
    };
  }
  const place = { programme, intake, setting, listed, circumstances: noCircumstances };
  const decision = decideFunding(place);
  const covered = isEligible(decision);
  const capped = covered && intakeTerms(intake).placesCapped.value;
  return {
    name: programme,
    feePence: feeOrNull(() => npqFee(programme, intake)),
    funding: decision.status,
    covered,
    vatStated: true,
    programme: programmes[programme],
    risk: `${fundingReason(place, decision)}${capped ? " Funded places are limited." : ""}`,
  };
}

function leadPractitionerRoute({ ssatMember }: ComparisonCase): Route {
  return {
    name: "LP",
    feePence: feeOrNull(() => leadPractitionerFee(ssatMember)),
    funding: "Not funded",
    covered: false,
    vatStated: false,
    programme: programmes.LP,
    risk: "The project is the school's own; SSAT does not state how VAT is treated.",
  };
}

function feeOrNull(fee: () => Pence): Pence | null {
  try {
    return fee();
  } catch (error) {
    if (error instanceof NotPublishedError) return null;
    throw error;
  }
}
