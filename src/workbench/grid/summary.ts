const inPlainDigits = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** What a selection comes to, as below the cells in Excel; "" where it holds fewer than two values. */
export function summaryOf(values: readonly (string | number | boolean)[]): string {
  const filled = values.filter((value) => value !== "");
  const numbers = filled.filter((value) => typeof value === "number");
  if (filled.length < 2) {
    return "";
  }
  if (numbers.length === 0) {
    return `Count: ${filled.length}`;
  }
  const sum = numbers.reduce((total, value) => total + value, 0);
  const average = inPlainDigits.format(sum / numbers.length);
  return `Average: ${average} · Count: ${filled.length} · Sum: ${inPlainDigits.format(sum)}`;
}
