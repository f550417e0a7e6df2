const longestSheetName = 31;

/**
 * The name with the lowest number from 2 behind it that nobody uses: "Schools 2". Letter case does not tell names
 * apart.
 */
export function freeName(name: string, used: readonly string[], separator: " " | "_"): string {
  const taken = new Set(used.map((other) => other.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const end = `${separator}${number}`;
    const candidate = (separator === " " ? name.slice(0, longestSheetName - end.length) : name) + end;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
