import { counted } from "../../../../budget/counted";
import type { CellValue } from "../../../state/tables";
import type { ListChanges } from "./list-changes";

interface ListPreviewProps {
  /** What the person says of the list. */
  readonly said: string;
  readonly changes: ListChanges;
  readonly onApply: () => void;
}

/** What a list would change, before it does. */
export function ListPreview({ said, changes: { changes, unchanged, withoutUrn }, onApply }: ListPreviewProps) {
  return (
    <>
      <h3 id="list-preview">What would change</h3>
      <p>{said}</p>
      {changes.length > 0 && (
        <div class="scroll" role="region" aria-labelledby="list-preview" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">School</th>
                <th scope="col">Now</th>
                <th scope="col">Then</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ row, school, from, to }) => (
                <tr key={row}>
                  <th scope="row">{school}</th>
                  <td>{wordFor(from)}</td>
                  <td>{wordFor(to)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="note">
        {changes.length === 0 && "Nothing would change. "}
        {unchanged > 0 && `${counted(unchanged, "school stays as it is", "schools stay as they are")}. `}
        {withoutUrn.length > 0 && `Without a URN, so not looked up: ${withoutUrn.join(", ")}.`}
      </p>
      <div class="actions">
        <button type="button" class="primary" disabled={changes.length === 0} onClick={onApply}>
          Mark {counted(changes.length, "school", "schools")}
        </button>
      </div>
    </>
  );
}

function wordFor(listed: CellValue): string {
  if (listed === null) return "Not known";
  return listed === true ? "Listed" : listed === false ? "Not listed" : String(listed);
}
