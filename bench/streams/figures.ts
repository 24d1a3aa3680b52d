/** The value below which a share of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Median and 99th percentile, in whole milliseconds unless they are small. */
export function pair(values: readonly number[]): string {
  if (values.length === 0) return "-";
  return `${short(quantile(values, 0.5))} / ${short(quantile(values, 0.99))}`;
}

export function short(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}

/** A Markdown table with the keys of its first row as its head. */
export function toTable(rows: readonly Record<string, string>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(names),
    `|${names.map(() => "---").join("|")}|`,
    ...rows.map((row) => line(names.map((name) => row[name] ?? ""))),
  ].join("\n");
}
