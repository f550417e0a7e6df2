import { Gate, plannedFailure } from "../../src/embedded-excel/protocol/gate";
import { utf8Length } from "../../src/embedded-excel/protocol/utf8-length";

test.each([
  { bytes: 10, refusal: undefined },
  { bytes: 11, refusal: "RequestPayloadSizeLimitExceeded" },
])("with a limit of 10, $bytes bytes: $refusal", ({ bytes, refusal }) => {
  expect(new Gate(10).refusal(bytes, undefined)).toBe(refusal);
});

test("failures are counted from when they are planned", () => {
  const gate = new Gate(10);
  gate.nextFailure();
  gate.failAt(2, { code: "AccessDenied" });
  expect([gate.nextFailure(), gate.nextFailure(), gate.nextFailure()]).toEqual([
    undefined,
    { code: "AccessDenied" },
    undefined,
  ]);
});

test("a refusal asked for in the middle of a batch is an error of the batch", () => {
  const failure = { code: "AccessDenied", afterActions: 2 };
  expect(new Gate(10).refusal(1, failure)).toBeUndefined();
  expect(plannedFailure(failure)).toMatchObject({ beforeAction: 2, error: { code: "AccessDenied", status: 403 } });
});

test.each(["", "abc", "£", "é€", "𝄞", "a£€𝄞z"])("bytes of %p", (text) => {
  expect(utf8Length(text)).toBe(Buffer.byteLength(text));
});
