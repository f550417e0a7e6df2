/** Help */
export function HelpTab() {
  return <h2>Help</h2>;
}
