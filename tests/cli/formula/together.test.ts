import { together } from "../../../src/cli/formula/together";
import type { CustomCall } from "../../../src/embedded-excel/calc/calc-workbook";

const call = (functionId: string): CustomCall => ({
  functionId,
  parameters: [],
  address: { sheet: "", row: 0, column: 0 },
});

function recording() {
  const messages: string[][] = [];
  const send = together(async (calls) => {
    const ids = calls.map(({ functionId }) => functionId);
    messages.push(ids);
    return ids.map((id) => `answer to ${id}`);
  });
  return { messages, send };
}

test("calls that are made at the same time go out in one message, and each gets its own answers", async () => {
  const { messages, send } = recording();
  const answers = await Promise.all([send([call("A"), call("B")]), send([]), send([call("C")])]);
  expect(answers).toEqual([["answer to A", "answer to B"], [], ["answer to C"]]);
  expect(messages).toEqual([["A", "B", "C"]]);
});

test("calls that are made after an answer go out in the next message", async () => {
  const { messages, send } = recording();
  await send([call("A")]);
  await send([call("B")]);
  expect(messages).toEqual([["A"], ["B"]]);
});

test("where a message fails, all who wait for it hear of it, and the next one goes out", async () => {
  let fails = true;
  const send = together(async (calls) => {
    if (fails) throw new Error("lost");
    return calls.map(() => 1);
  });
  const results = await Promise.allSettled([send([call("A")]), send([call("B")])]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  fails = false;
  expect(await send([call("A")])).toEqual([1]);
});
