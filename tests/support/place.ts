import type { FundingCase } from "../../src/rules/funding";
import { parseIntake } from "../../src/rules/periods/intake";
import { parseCircumstances } from "../../src/rules/words/circumstances";
import { parseListed } from "../../src/rules/words/listed";
import { parseProgramme } from "../../src/rules/words/programme";
import { parseSetting } from "../../src/rules/words/setting";

/** A place as the words of a table say it; what is left out is blank. */
export interface PlaceInWords {
  readonly programme: string;
  readonly intake: string;
  readonly setting: string;
  readonly listed?: string;
  readonly circumstances?: string;
}

export function placeFromWords({
  programme,
  intake,
  setting,
  listed = "",
  circumstances = "",
}: PlaceInWords): FundingCase {
  return {
    programme: parseProgramme(programme),
    intake: parseIntake(intake),
    setting: parseSetting(setting),
    listed: parseListed(listed),
    circumstances: parseCircumstances(circumstances),
  };
}
