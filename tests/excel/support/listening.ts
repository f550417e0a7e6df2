import { watchCohort } from "../../../src/excel/watch-cohort";

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Long enough for a change to be told, and for one that is told twice. */
const wait = 350;

export interface Listening {
  /** How often it was told in the time that a change takes, since the last time that this was asked. */
  readonly told: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Listens to the cohort of the open workbook. */
export async function listenToCohort(): Promise<Listening> {
  // What happened before is on its way for a moment.
  await pause(50);
  let count = 0;
  const stop = await watchCohort(() => {
    count += 1;
  });
  const told = async (): Promise<number> => {
    await pause(wait);
    const answer = count;
    count = 0;
    return answer;
  };
  return { told, stop };
}
