import { establishmentTypes } from "../../policy/establishment-types";
import type { Setting } from "../../policy/settings";
import { settings } from "../../policy/settings";
import { InputError } from "../errors";
import { sentences } from "../sentences";
import { choiceReader } from "./choice";

const parseWord = choiceReader("setting", settings, {
  "state-funded school": "State school",
  "state-funded": "State school",
  academy: "State school",
  "academy converter": "State school",
  "academy sponsor led": "State school",
  "maintained school": "State school",
  "community school": "State school",
  "foundation school": "State school",
  "voluntary aided school": "State school",
  "voluntary controlled school": "State school",
  "free school": "State school",
  "free schools": "State school",
  "pupil referral unit": "State school",
  pru: "State school",
  "sixth form college": "16 to 19",
  "further education": "16 to 19",
  "other independent school": "Independent school",
  "other independent special school": "Independent special school",
  "16-19": "16 to 19",
  "16-19 setting": "16 to 19",
  "16 to 19 setting": "16 to 19",
});

/** A workplace in words, or as a GIAS establishment type code. @throws InputError */
export function parseSetting(value: unknown): Setting {
  const code =
    typeof value === "number" ? value : typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : 0;
  if (code === 0) return parseWord(value);
  const setting = establishmentTypes.settings.get(code);
  if (setting === undefined) throw new InputError(sentences.notEstablishmentType(code));
  return setting;
}
