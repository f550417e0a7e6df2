import type { Page } from "playwright-core";
import { expectAccessibleInAllColours } from "./accessibility";
import { primary } from "./pane-cohorts";
import { expectNotWide, focused, openTab, press, said } from "./pane-page";
import { dismissMessage, draftHolds, expectNoFault, paste, people, useStaffTab, wrongRows } from "./pane-staff-page";
import { waitUntil } from "./pages";

const openStaff = useStaffTab();

test("people show with what they cost, and are found by what stands in their row", async () => {
  const page = await openStaff();
  expect(await people(page).count()).toBe(primary.staff.length - 1);
  await page.getByLabel("Search").fill("phase leader");
  await page.getByText(/1 found among/).waitFor();
  expect(await people(page).count()).toBe(1);
  await page.getByLabel("Search").fill("nobody at all");
  await page.getByText("Nobody like that is in the list").waitFor();
  await expectNoFault(page);
});

const isClearOfTabs = (page: Page) =>
  page.evaluate(() => {
    const tabs = document.querySelector("[role=tablist]")!.getBoundingClientRect();
    return document.activeElement!.getBoundingClientRect().top >= tabs.bottom;
  });

test("somebody is added by keyboard alone, and the next form has the same school and intake", async () => {
  const page = await openStaff();
  await page.locator("#add-a-person").focus();
  await page.keyboard.press("Enter");
  await waitUntil(page, () => document.activeElement?.closest("[data-column=person]"));
  await page.keyboard.type("P-900");
  await page.keyboard.press("Enter");
  await said(page, "Not added yet. To put right: Programme.");
  await waitUntil(page, () => document.activeElement?.tagName === "SELECT");
  expect(await isClearOfTabs(page)).toBe(true);
  // From the foot of the form the field lies above what shows.
  await press(page, "Add");
  await waitUntil(page, () => document.activeElement?.tagName === "SELECT");
  expect(await isClearOfTabs(page)).toBe(true);
  await page.keyboard.type("NPQEL");
  await page.keyboard.press("Enter");
  await expectNoFault(page);
  await press(page, "Add");
  await said(page, /^P-900 was added/);
  await draftHolds(page, "P-900");
  expect(await page.getByLabel("Intake").inputValue()).toBe("Autumn 2026");
  await press(page, "Back to the list");
  expect(await people(page).last().innerText()).toContain("P-900");
  expect(await people(page).last().innerText()).toContain("NPQEL");
});

test("a row is changed in its form, taken on to another programme, and removed after a question", async () => {
  const page = await openStaff();
  await page.getByRole("button", { name: /^P-101/ }).click();
  await page.getByLabel("Role").fill("Head of School");
  await page.getByText(/^Circumstances/).click();
  await page.getByLabel(/^Taking the NPQ in Headship now/).check();
  await expectNoFault(page);
  await press(page, "Done");
  expect(await focused(page)).toContain("P-101");
  await draftHolds(page, "taking NPQH");
  await page.getByRole("button", { name: /^P-101/ }).click();
  await press(page, "Add to another programme");
  expect(await page.getByLabel("Role").inputValue()).toBe("Head of School");
  await page.getByLabel("Programme", { exact: true }).selectOption({ index: 3 });
  await press(page, "Add");
  await press(page, "Back to the list");
  const before = await people(page).count();
  await page.getByRole("button", { name: "Remove P-102" }).click();
  await page.keyboard.press("Escape");
  expect(await people(page).count()).toBe(before);
  await page.getByRole("button", { name: "Remove P-102" }).click();
  await expectNoFault(page);
  await press(page, "Remove");
  await said(page, "P-102 was removed.");
  expect(await people(page).count()).toBe(before - 1);
  expect(await focused(page)).toContain("P-103");
});

test("somebody half entered is there after a look at another tab, and so is what cannot be read of them", async () => {
  const page = await openStaff();
  await press(page, "Add a person");
  await page.getByLabel("Person").fill("P-901");
  await page.getByLabel("Programme", { exact: true }).selectOption({ index: 3 });
  await page.getByText(/^Circumstances/).click();
  await page.getByLabel("In their first headship for (months)").fill("ten");
  await press(page, "Add");
  await said(page, "Not added yet. To put right: Circumstances.");
  await openTab(page, "School");
  await openTab(page, "Staff");
  expect(await page.getByLabel("Person").inputValue()).toBe("P-901");
  const months = page.getByLabel("In their first headship for (months)");
  expect(await months.inputValue()).toBe("ten");
  await months.fill("10");
  await press(page, "Add");
  await said(page, /^P-901 was added/);
  await draftHolds(page, "head 10 months");
});

test("a problem leads to its field, with the focus in it", async () => {
  const staff = primary.staff.map((row, index) =>
    index === 3 ? row.map((cell, at) => (at === 3 ? "NPQZZ" : cell)) : row,
  );
  const page = await openStaff({ draft: { ...primary, staff } });
  await page.getByLabel("Only people with problems (1)").check();
  expect(await people(page).count()).toBe(1);
  await page.getByText("1 thing to put right").click();
  await page.getByRole("button", { name: /^Put right.*P-103, Programme/ }).click();
  await page.getByRole("heading", { name: "P-103", level: 2 }).waitFor();
  await waitUntil(page, () => document.activeElement?.getAttribute("aria-invalid") === "true");
  await expectNoFault(page);
});

test("the list, the form and the import have no fault that axe finds, in any colours", async () => {
  const page = await openStaff();
  await expectAccessibleInAllColours(page);
  await press(page, "Add a person");
  await press(page, "Add");
  await said(page, /^Not added yet/);
  await dismissMessage(page);
  await expectAccessibleInAllColours(page);
  await press(page, "Back to the list");
  await paste(page, wrongRows);
  await page.getByText("1 is in your list already").waitFor();
  await expectAccessibleInAllColours(page);
  await expectNotWide(page);
});
