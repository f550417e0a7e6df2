/** Staff */
export function StaffTab() {
  return <h2>Staff</h2>;
}
