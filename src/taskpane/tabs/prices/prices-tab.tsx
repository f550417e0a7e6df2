/** Prices */
export function PricesTab() {
  return <h2>Prices</h2>;
}
