import { useState } from "preact/hooks";
import { ChooseSource } from "../choose-source";
import type { Source } from "../source";
import { backToList, focusIds } from "../../tabs/staff/views";
import { ReviewPeople } from "./review-people";

/** People from elsewhere: where from, then what was understood, to be put right before anybody is added. */
export function StaffImport() {
  const [source, setSource] = useState<Source | null>(null);
  return (
    <>
      <h2>Paste or import a list</h2>
      {source === null ? (
        <ChooseSource what="people" onChoose={setSource} onBack={() => backToList(focusIds.bringIn)} />
      ) : (
        <ReviewPeople source={source} onBack={() => setSource(null)} />
      )}
    </>
  );
}
