import { ChooseSource } from "../../../imports/choose-source";
import { backToList, focusIds } from "../views";
import { beginImport, endImport, peopleImport, typedRows } from "./import-state";
import { ReviewPeople } from "./review-people";

/** People from elsewhere: where from, then what was understood, to be put right before anybody is added. */
export function StaffImport() {
  const underWay = peopleImport.value;
  const giveUp = (): void => {
    endImport();
    backToList(focusIds.bringIn);
  };
  return (
    <>
      <h2>Paste or import a list</h2>
      {underWay === null ? (
        <ChooseSource what="people" typed={typedRows} onChoose={beginImport} onBack={giveUp} />
      ) : (
        <ReviewPeople underWay={underWay} onBack={() => (peopleImport.value = null)} />
      )}
    </>
  );
}
