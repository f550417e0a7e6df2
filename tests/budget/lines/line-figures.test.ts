import type { CaseCost } from "../../../src/budget/lines/case-cost";
import { readCases } from "../../support/cases";
import { lineOf } from "../support/tables";

// Worked out by hand from the published fees, dates, lists and bands; "?" is not known, "+" is "at least".
const columns = [
  "about",
  "programme",
  "intake",
  "circumstances",
  "quote",
  "place",
  "price list",
  "setting",
  "phase",
  "pupils",
  "listed",
  "SSAT member",
  "VAT recoverable",
  "day rate",
  "fee",
  "VAT",
  "scholarship",
  "support",
  "cover",
  "net cost",
  "funding",
  "reason",
  "best",
  "expected",
  "worst",
] as const;

const inPounds = (pence: number | null): string => (pence === null ? "?" : String(pence / 100));
const inWords = ({ pence, atLeast }: CaseCost): string => inPounds(pence) + (atLeast ? "+" : "");

test.each(readCases("budget/lines/line-figures.csv", columns))("$about: $programme, $intake, $setting ($at)", (row) => {
  const [price, vatCharged = ""] = row["price list"].split(" ");
  const line = lineOf(
    {
      Programme: row.programme,
      Intake: row.intake,
      Circumstances: row.circumstances,
      Quote: row.quote,
      Place: row.place,
    },
    {
      Setting: row.setting,
      Phase: row.phase,
      Pupils: row.pupils,
      Listed: row.listed,
      "SSAT member": row["SSAT member"],
      "VAT recoverable": row["VAT recoverable"],
      "Cover day rate": row["day rate"],
    },
    row["price list"] === "" ? [] : [{ Programme: row.programme, Price: price!, "VAT charged": vatCharged }],
  ).figures;
  expect({
    fee: inPounds(line.fee),
    VAT: inPounds(line.vat),
    scholarship: inPounds(line.scholarship),
    support: inPounds(line.targetedSupport),
    cover: inPounds(line.cover),
    "net cost": inPounds(line.netCost),
    funding: line.funding,
    reason: line.reason ?? "",
    best: inWords(line.cases.best),
    expected: inWords(line.cases.expected),
    worst: inWords(line.cases.worst),
  }).toEqual({
    fee: row.fee,
    VAT: row.VAT,
    scholarship: row.scholarship,
    support: row.support,
    cover: row.cover,
    "net cost": row["net cost"],
    funding: row.funding,
    reason: row.reason,
    best: row.best,
    expected: row.expected,
    worst: row.worst,
  });
});
