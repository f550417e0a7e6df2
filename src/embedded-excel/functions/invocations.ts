import type { CellAddress, CustomAnswer, CustomCall } from "../calc/calc-workbook";
import { addressOf, quoteSheet } from "../model/addresses";
import type { HostMessage } from "../seam/channels";
import { readResult } from "./answers";

const invocationCategory = 1;
const invocationMessage = 1000;

/** Numbers of calls are never used twice, so that a late result cannot be taken for another call's. */
let nextInvocation = 1;

interface OpenCall {
  readonly message: HostMessage;
  readonly take: (answer: CustomAnswer) => void;
}

/** Calls custom functions through the library's own dispatch and waits for its results. */
export class Invocations {
  private readonly open = new Map<number, OpenCall>();
  private callCount = 0;

  constructor(private readonly send: (messages: readonly HostMessage[]) => void) {}

  /** How many calls went out so far. */
  get calls(): number {
    return this.callCount;
  }

  /** All calls in one message; answers in the same order. */
  readonly call = (calls: readonly CustomCall[]): Promise<readonly CustomAnswer[]> => {
    const answers = calls.map((call) => this.prepare(call));
    this.callCount += calls.length;
    if (calls.length > 0) {
      this.send(answers.map(({ message }) => message));
    }
    return Promise.all(answers.map(({ answer }) => answer));
  };

  /** Calls again what has no answer: another window has taken over, which was not asked. */
  callAgain(): void {
    if (this.open.size > 0) {
      this.send([...this.open.values()].map(({ message }) => message));
    }
  }

  readonly takeResults = (results: readonly unknown[]): void => {
    for (const result of results) {
      const { id, answer } = readResult(result);
      this.open.get(id)?.take(answer);
      this.open.delete(id);
    }
  };

  private prepare({ functionId, parameters, address }: CustomCall) {
    const id = nextInvocation++;
    const noFlags = 0;
    const message: HostMessage = {
      category: invocationCategory,
      type: invocationMessage,
      targetId: "",
      message: [id, functionId, parameters, addressText(address), noFlags, null],
    };
    const answer = new Promise<CustomAnswer>((take) => this.open.set(id, { message, take }));
    return { message, answer };
  }
}

function addressText({ sheet, row, column }: CellAddress): string {
  return `${quoteSheet(sheet)}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
}
