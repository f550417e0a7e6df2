import { columnOf, staffKeys } from "../columns";
import type { ImportReview } from "./review";

const shown = 5;

/** The first people as they would stand in the list. */
export function FirstPeople({ review: { people } }: { readonly review: ImportReview }) {
  const keys = staffKeys.filter((key) => people.some(({ values }) => values[key] !== null));
  if (keys.length === 0) return null;
  return (
    <>
      <h3 id="first-people">{people.length > shown ? `The first ${shown} as understood` : "As understood"}</h3>
      {/* What scrolls is to be reached by keyboard. */}
      <div class="scroll" role="region" aria-labelledby="first-people" tabIndex={0}>
        <table class="preview">
          <thead>
            <tr>
              {keys.map((key) => (
                <th scope="col" key={key}>
                  {columnOf(key).heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.slice(0, shown).map(({ row, values }) => (
              <tr key={row}>
                {keys.map((key) => (
                  <td key={key}>{values[key] === null ? "" : String(values[key])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
