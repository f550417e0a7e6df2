/** School */
export function SchoolTab() {
  return <h2>School</h2>;
}
