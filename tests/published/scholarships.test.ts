import { sources } from "../../src/policy/sources";
import { decideFunding } from "../../src/rules/funding";
import { readCases } from "../support/cases";
import { placeFromWords } from "../support/place";

const columns = ["programme", "intake", "setting", "listed", "circumstances", "status", "document"] as const;

test.each(readCases("published/scholarships.csv", columns))(
  '$at: $programme, $intake, $setting, listed "$listed" $circumstances: $status, as $document says',
  (row) => {
    expect(decideFunding(placeFromWords(row)).status).toBe(row.status);
    expect(sources).toHaveProperty(row.document);
  },
);
