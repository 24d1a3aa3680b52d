const format = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const steps: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ["day", 24 * 60 * 60],
  ["hour", 60 * 60],
  ["minute", 60],
];

/** How long ago something was, in the largest unit of which there is one whole: "3 days ago". */
export function describeAgo(then: Date, now: Date): string {
  const seconds = (now.getTime() - then.getTime()) / 1000;
  const [unit, length] = steps.find(([, length]) => seconds >= length) ?? [];
  return unit && length ? format.format(-Math.floor(seconds / length), unit) : "just now";
}
