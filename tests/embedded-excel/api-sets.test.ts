import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { answeredMembers } from "../support/answered-members";
import { apiSetsFile, apiSetsPath } from "../support/api-sets-file";
import { readApiClasses } from "../support/api-typings";
import { projectRoot, readProjectFile } from "../support/project";

const classes = readApiClasses();
const answered = answeredMembers();

/** Set to write the file anew after members were added: WRITE_API_SETS=1 npx jest api-sets */
if (process.env["WRITE_API_SETS"] !== undefined) {
  writeFileSync(join(projectRoot, apiSetsPath), apiSetsFile(classes, answered));
}

test("the typings are read: classes, members and their sets", () => {
  expect(classes.size).toBeGreaterThan(150);
  expect(classes.get("Range")?.get("values")).toEqual({ kind: "property", set: "1.1" });
  expect(classes.get("Range")?.get("address")).toEqual({ kind: "read-only", set: "1.1" });
  expect(classes.get("WorksheetFreezePanes")?.get("freezeRows")).toEqual({ kind: "method", set: "1.7" });
  expect(classes.get("Worksheet")?.get("onChanged")).toEqual({ kind: "event", set: "1.7" });
});

test("every answered class and member is one of the API", () => {
  const unknown = [...answered].flatMap(([className, members]) =>
    members.filter((member) => !classes.get(className)?.has(member)).map((member) => `${className}.${member}`),
  );
  expect(unknown).toEqual([]);
});

test("the sets of answered members are those of the typings", () => {
  expect(readProjectFile(apiSetsPath)).toBe(apiSetsFile(classes, answered));
});
