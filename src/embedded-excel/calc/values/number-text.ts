/** A number without what lies beyond the 15 digits that Excel shows. */
export function toFifteenDigits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}

const longestPlainExponent = 20;
const shortestPlainExponent = -9;

/** 899, 179.8, 0.00000125; beyond ordinary sizes as Excel writes them: 1.5E+300. */
export function numberAsText(number: number): string {
  const [mantissa = "", exponentText = ""] = toFifteenDigits(number).toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent > longestPlainExponent || exponent < shortestPlainExponent) {
    return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = digits.slice(exponent + 1);
  return fraction === "" ? sign + whole : `${sign}${whole}.${fraction}`;
}
