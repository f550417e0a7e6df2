/** Compare */
export function CompareTab() {
  return <h2>Compare</h2>;
}
