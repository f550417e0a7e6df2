import { watchCohort } from "../../../src/excel/watch-cohort";

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Long enough for a change to be told on a machine that has little else to do, and for one that is told twice. */
const moment = 350;
const longestWait = 10_000;

export interface Listening {
  /** Waits until it is told, and a moment more; how often it was since this was last asked. */
  readonly told: () => Promise<number>;
  /** The same where it is not to be told. */
  readonly toldInAMoment: () => Promise<number>;
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
  const toldInAMoment = async (): Promise<number> => {
    await pause(moment);
    const answer = count;
    count = 0;
    return answer;
  };
  const told = async (): Promise<number> => {
    for (let waited = 0; count === 0 && waited < longestWait; waited += 10) await pause(10);
    return toldInAMoment();
  };
  return { told, toldInAMoment, stop };
}
