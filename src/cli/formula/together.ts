import type { CustomAnswer, CustomCall, CustomFunctions } from "../../embedded-excel/calc/calc-workbook";

interface Waiting {
  readonly calls: readonly CustomCall[];
  readonly resolve: (answers: readonly CustomAnswer[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Sends the calls of all formulas that are worked out at the same time in one message: the client library hands results
 * back twice a second at most, however many there are.
 */
export function together(call: CustomFunctions["call"]): CustomFunctions["call"] {
  let waiting: Waiting[] = [];

  async function send(): Promise<void> {
    const sent = waiting;
    waiting = [];
    try {
      const answers = await call(sent.flatMap(({ calls }) => calls));
      let first = 0;
      for (const { calls, resolve } of sent) {
        resolve(answers.slice(first, first + calls.length));
        first += calls.length;
      }
    } catch (error) {
      for (const { reject } of sent) reject(error);
    }
  }

  return (calls) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void send());
      waiting.push({ calls, resolve, reject });
    });
}
