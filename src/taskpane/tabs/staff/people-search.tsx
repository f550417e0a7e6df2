import { page, problemsByRow, search, showsProblemsOnly } from "./staff-state";

/** What the list is narrowed down to. */
export function PeopleSearch() {
  const rows = problemsByRow.value.size;
  return (
    <>
      <div class="field">
        <label for="search-people">Search</label>
        <input
          type="search"
          id="search-people"
          autocomplete="off"
          placeholder="Person, programme, school…"
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
            page.value = 0;
          }}
        />
      </div>
      {(rows > 0 || showsProblemsOnly.value) && (
        <label class="tick">
          <input
            type="checkbox"
            checked={showsProblemsOnly.value}
            onChange={(event) => {
              showsProblemsOnly.value = event.currentTarget.checked;
              page.value = 0;
            }}
          />
          Only people with problems ({rows})
        </label>
      )}
    </>
  );
}
