import { main } from "../../../src/cli/formula";

jest.mock("../../../src/cli/formula/client-library", () => ({
  loadClientLibrary: () => Promise.reject(new Error("Cannot find module 'office.js'\nRequire stack:")),
}));

function whatIsSaid() {
  const said = { out: [] as unknown[], err: [] as unknown[] };
  jest.spyOn(console, "log").mockImplementation((text) => void said.out.push(text));
  jest.spyOn(console, "error").mockImplementation((text) => void said.err.push(text));
  return said;
}

afterEach(() => jest.restoreAllMocks());

test.each([{ args: ["=LPCOST()"] }, { args: ["--lines"] }])(
  "without the client library $args ends with exit code 1 and a sentence",
  async ({ args }) => {
    const said = whatIsSaid();
    expect(await main(args)).toBe(1);
    const sentence = /^Microsoft's client library .* cannot be loaded: Cannot find module '[^\n]*npm ci[^\n]*$/;
    expect(said).toEqual({ out: [], err: [expect.stringMatching(sentence)] });
  },
);

test("a formula without custom functions needs no client library", async () => {
  const said = whatIsSaid();
  expect(await main(["=1+2"])).toBe(0);
  expect(said).toEqual({ out: ["3"], err: [] });
});
