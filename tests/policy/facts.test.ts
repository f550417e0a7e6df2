import { readdirSync } from "node:fs";
import { join } from "node:path";
import { allSources } from "../../src/policy/background-sources";
import { listFiles, projectRoot } from "../support/project";

const sourceKeys = Object.keys(allSources) as readonly (keyof typeof allSources)[];

const files = listFiles("src/policy").filter((path) => path.endsWith(".ts"));

interface Found {
  readonly where: string;
  readonly fact: Readonly<Record<string, unknown>>;
}

/** Everything in the facts that has a value or a source, however deep it stands. */
function findFacts(where: string, value: unknown): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  if (value instanceof Map) return findFacts(where, [...value.values()]);
  const inside = Object.entries(value).flatMap(([key, inner]) => findFacts(`${where}.${key}`, inner));
  const isFact = "value" in value || "source" in value;
  return isFact ? [{ where, fact: value as Found["fact"] }, ...inside] : inside;
}

const facts = files.flatMap((path) =>
  findFacts(path, jest.requireActual<Record<string, unknown>>(join(projectRoot, path))),
);

test("the facts are found, in more than one folder", () => {
  expect(readdirSync(join(projectRoot, "src/policy/academic-years")).length).toBeGreaterThan(6);
  expect(facts.length).toBeGreaterThan(300);
});

test("every value has a source that is in the list, or is null with a note that it is not published", () => {
  const keys: readonly unknown[] = sourceKeys;
  const bare = facts.filter(
    ({ fact }) => !keys.includes(fact.source) && !(fact.value === null && /\S/.test(String(fact.note ?? ""))),
  );
  expect(bare.map(({ where }) => where)).toEqual([]);
});

test("a note says something", () => {
  expect(
    facts.filter(({ fact }) => fact.note !== undefined && !/\S/.test(String(fact.note))).map(({ where }) => where),
  ).toEqual([]);
});

test.each(sourceKeys)("the source %s has a title, a publisher and dates", (key) => {
  const { title, publisher, published, checkedOn } = allSources[key];
  for (const text of [title, publisher, published]) expect(text).toMatch(/\S/);
  expect(checkedOn).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?$/);
});

test("the five seed documents were checked by the day", () => {
  const byDay = sourceKeys.filter((key) => allSources[key].checkedOn.length === "2026-11-21".length);
  expect([...byDay].sort()).toEqual([
    "bpnLeadershipDeck2023",
    "bpnLeadingTeacherDevelopment",
    "neltQuestions2021",
    "olpProgrammes2021",
    "ssatBlog2024",
  ]);
});
