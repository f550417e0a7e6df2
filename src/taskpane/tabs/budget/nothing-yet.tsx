/** The tab while nobody is in the staff list. */
export function NothingYet({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <>
      <h2>Budget</h2>
      <p>Nobody is in the staff list yet. As soon as somebody is, this tab shows what the cohort costs.</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onAdd}>
          Add people
        </button>
      </div>
    </>
  );
}
