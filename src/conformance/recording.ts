import type { ConformanceCase, Json, Outcome } from "./case";

/** What one Excel answered, as it is saved and replayed. */
export interface Recording {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** By the cases' names. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** Where a run differs from a recording, a sentence for each case; what the recorded Excel did not run is left out. */
export function differencesFrom(recording: Recording, outcomes: Readonly<Record<string, Outcome>>): readonly string[] {
  return Object.entries(recording.outcomes).flatMap(([name, recorded]) => {
    if ("notRun" in recorded) {
      return [];
    }
    const outcome = outcomes[name];
    if (outcome === undefined) {
      return [`${name}: there is no such case any more.`];
    }
    return isSame(recorded, outcome) ? [] : [`${name}: recorded ${inWords(recorded)}, here ${inWords(outcome)}.`];
  });
}

/** Whether the answer is what Microsoft documents. */
export function isAsDocumented({ documented }: ConformanceCase, outcome: Outcome): boolean {
  return isSame({ answered: documented }, outcome);
}

/** An outcome in a few words, for people. */
export function inWords(outcome: Outcome): string {
  if ("answered" in outcome) {
    return JSON.stringify(outcome.answered);
  }
  return "failed" in outcome ? `failed with ${outcome.failed.code}` : `not run: ${outcome.notRun}`;
}

/** Errors are the same by their codes; their messages are in the words of each Excel. */
function isSame(one: Outcome, other: Outcome): boolean {
  return comparable(one) === comparable(other);
}

function comparable(outcome: Outcome): string {
  return JSON.stringify("failed" in outcome ? { failed: outcome.failed.code } : sorted(outcome as Json));
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)] as const),
  );
}
