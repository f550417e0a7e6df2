import type { Page } from "playwright-core";
import { registerHeadings, registerRow, registerText } from "../taskpane/tabs/school/imports/made-up-register";
import { expectNoFault, focused, narrow, openTab, usePane } from "./pane-page";
import { waitUntil } from "./pages";
import { draft, eventually, keptTables, keptRow, registerFile } from "./pane-school-page";

const openPane = usePane({ ...narrow, draft });

describe("DfE's register", () => {
  /** None of these exist. */
  const trust = "Made Up Learning Trust";
  const rows = [
    registerRow({ urn: 900201, name: "Elm Academy", trust, pupils: 150 }),
    registerRow({ urn: 900202, name: "Oak Academy", trust, phase: "Secondary" }),
    registerRow({ urn: 900203, name: "Ash Academy", trust, status: "Closed" }),
    registerRow({ urn: 900204, name: "St Mary’s, Elm Road", type: 2 }),
    registerRow({ urn: 900205, name: "Elm House", type: 99 }),
  ];

  async function openRegister(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Find in DfE's register" }).click();
    await page.getByLabel("Establishment file").waitFor();
  }

  test("is searched by trust, which adds its open schools", async () => {
    const page = await openPane();
    await openRegister(page);
    await expectNoFault(page);
    await page.getByLabel("Establishment file").setInputFiles(registerFile(rows));
    await page.getByLabel("Name, URN or trust").fill("made up learning");
    await page.getByRole("button", { name: `Add all 2: ${trust}` }).click();
    await page.getByRole("status").getByText("Added 2 schools.").waitFor();
    expect(await page.getByRole("button", { name: `Added: ${trust}` }).getAttribute("aria-disabled")).toBe("true");
    expect(await focused(page)).toBe("Added");
    await expectNoFault(page);
    const facts = async () => {
      const row = await keptRow(page, 4);
      return ["School", "URN", "Setting", "Phase", "Pupils", "Listed"].map((heading) => row[heading]);
    };
    await eventually(facts, ["Elm Academy", 900201, "State school", "Primary", 150, null]);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("heading", { name: "4 schools" }).waitFor();
  });

  test.each([
    { words: "900204", name: "St Mary’s, Elm Road", says: "Added St Mary’s, Elm Road." },
    { words: "elm house", name: "Elm House", says: "Choose the setting of Elm House" },
  ])("is searched by $words", async ({ words, name, says }) => {
    const page = await openPane();
    await openRegister(page);
    // As DfE has it: Windows-1252, in which ’ is one byte.
    const { buffer, ...file } = registerFile([]);
    const text = registerText(rows).replaceAll("’", "\u0092");
    expect(buffer.length).toBeGreaterThan(0);
    await page.getByLabel("Establishment file").setInputFiles({ ...file, buffer: Buffer.from(text, "latin1") });
    await page.getByLabel("Name, URN or trust").fill(words);
    await page.getByRole("button", { name: `Add: ${name}` }).click();
    await page.getByRole("status").getByText(says).waitFor();
  });

  test("refuses another file where it was chosen", async () => {
    const page = await openPane();
    await openRegister(page);
    const file = { name: "other.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Postcode\nOne,AB1\n") };
    await page.getByLabel("Establishment file").setInputFiles(file);
    await page.getByRole("status").getByText("There is no column for URN.").waitFor();
  });

  test("may be stopped while it is read, and the focus goes back to where the file is chosen", async () => {
    const page = await openPane();
    await openRegister(page);
    const many = Array.from({ length: 60_000 }, (_, at) => registerRow({ urn: 910_000 + at, name: `Made Up ${at}` }));
    await page.evaluate(() => {
      const { slice } = Blob.prototype;
      // As slow as a disk may be: who stops it has time to.
      Blob.prototype.slice = function (this: Blob, ...given: Parameters<Blob["slice"]>) {
        const part = slice.apply(this, given);
        const read = part.arrayBuffer.bind(part);
        part.arrayBuffer = async () => {
          await new Promise((resolve) => setTimeout(resolve, 200));
          return read();
        };
        return part;
      };
    });
    await page.getByLabel("Establishment file").setInputFiles(registerFile(many));
    await page.getByRole("button", { name: "Cancel" }).click();
    await waitUntil(page, () => document.activeElement?.id === "register-file");
    expect(await page.getByRole("progressbar").count()).toBe(0);
  });

  test("of 20,000 rows and as many columns as DfE's leaves the pane answering", async () => {
    const padding = Array.from({ length: 130 }, (_, index) => `Other ${index}`);
    const many = Array.from({ length: 20_000 }, (_, index) => [
      ...registerRow({
        urn: 910_000 + index,
        name: `Made Up School ${index}`,
        status: index % 2 === 0 ? "Open" : "Closed",
      }),
      ...padding.map(() => "some text"),
    ]);
    const text = [[...registerHeadings, ...padding], ...many].map((row) => row.join(",")).join("\r\n");
    const page = await openPane();
    await openRegister(page);
    const file = await page.evaluateHandle(
      ([content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content!], "edubasealldata-made-up.csv"));
        return transfer;
      },
      [text],
    );
    await page.evaluate(() => {
      const gaps: number[] = [];
      let last = performance.now();
      setInterval(() => {
        gaps.push(performance.now() - last);
        last = performance.now();
      }, 10);
      Object.assign(window, { gaps });
    });
    const started = Date.now();
    await page.locator(".file-input").dispatchEvent("drop", { dataTransfer: file });
    await page.getByText("10,000 open establishments").waitFor();
    const took = Date.now() - started;
    await page.getByLabel("Name, URN or trust").fill("made up school 19998");
    await page.getByRole("button", { name: "Add: Made Up School 19998" }).waitFor();
    const longest = await page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps));
    console.log(
      `${(text.length / 1e6).toFixed(0)} MB read in ${took} ms; the pane was busy for at most ${longest.toFixed(0)} ms`,
    );
  });
});

describe("a DfE list", () => {
  const listFile = {
    name: "pp50-made-up.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("URN,Name\n900102,Dale College\n"),
  };

  test("marks schools after a preview, and says which list it was said to be", async () => {
    const page = await openPane();
    await page.getByRole("button", { name: "Mark from a DfE list" }).click();
    await page.getByLabel("DfE's list").setInputFiles(listFile);
    await page.getByText("1 URN in pp50-made-up.csv").waitFor();
    await page.getByLabel("PP50 list").check();
    await page.getByLabel("For which intake?").fill("Autumn 2026");
    await page.keyboard.press("Tab");
    await openTab(page, "Staff");
    await openTab(page, "School");
    await page.getByText("1 URN in pp50-made-up.csv").waitFor();
    await page.getByText("You say that this is the PP50 list for Autumn 2026.").waitFor();
    expect(await page.getByRole("row").allInnerTexts()).toEqual([
      "School\tNow\tThen",
      "Dale College\tNot known\tListed",
    ]);
    await page.getByLabel("It covers all schools of this kind").check();
    expect(await page.getByRole("row").allInnerTexts()).toContain("Hill School\tListed\tNot listed");
    await expectNoFault(page);
    await page.getByRole("button", { name: "Mark 2 schools" }).click();
    await page.getByRole("status").getByText("Marked 2 schools by the PP50 list for Autumn 2026.").waitFor();
    await eventually(async () => (await keptTables(page)).schools.slice(1).map((row) => row[5]), [false, true]);
  });

  test("for an intake that cannot be read changes nothing", async () => {
    const page = await openPane();
    await page.getByRole("button", { name: "Mark from a DfE list" }).click();
    await page.getByLabel("DfE's list").setInputFiles(listFile);
    await page.getByLabel("PP50 list").check();
    await page.getByLabel("For which intake?").fill("soon");
    await page.getByText('"soon" is not an intake').waitFor();
    expect(await page.getByRole("button", { name: /^Mark / }).count()).toBe(0);
  });
});
