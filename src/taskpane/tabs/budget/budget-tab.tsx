/** Budget */
export function BudgetTab() {
  return <h2>Budget</h2>;
}
