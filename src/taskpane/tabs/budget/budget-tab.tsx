import { cohortResult } from "../../pane-result";
import { ProblemList } from "../../parts/problem-list";
import { currentTab } from "../../state/tabs";
import { CaseTable } from "./case-table";
import { Checks } from "./checks";
import { Clashes } from "./clashes";
import { FillSection } from "./fill-section";
import { GroupTable } from "./group-table";
import { KeepSection } from "./keep-section";
import { KeyFigures } from "./key-figures";
import { NothingYet } from "./nothing-yet";

/** What the cohort comes to, before and after it is written, and what writes it. */
export function BudgetTab() {
  const result = cohortResult.value;
  if (result === null) return <NothingYet onAdd={() => (currentTab.value = "Staff")} />;
  if ("problems" in result) {
    return (
      <>
        <h2>Put these right first</h2>
        <p>The budget follows as soon as every entry can be read.</p>
        <ProblemList problems={result.problems} />
      </>
    );
  }
  const { budget } = result;
  return (
    <>
      <h2>Budget</h2>
      <KeyFigures totals={budget.totals} />
      <CaseTable totals={budget.totals} />
      <GroupTable caption="By school" groups={budget.bySchool} />
      <GroupTable caption="By programme" groups={budget.byProgramme} />
      <FillSection budget={budget} />
      <Clashes />
      <Checks checks={budget.checks} />
      <KeepSection />
    </>
  );
}
