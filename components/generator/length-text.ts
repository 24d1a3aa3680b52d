/**
 * Seconds out of what a person types as a length: "4:30", "90 s", "5 min", "2m 30s"; a bare number is minutes.
 * Null for anything else.
 */
export function parseLength(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const bare = /^(\d{1,3}(?:[.,]\d+)?)$/.exec(typed);
  if (bare) return Math.round(toNumber(bare[1]) * 60);
  const units =
    /^(?:(\d{1,3}(?:[.,]\d+)?)\s*m(?:in(?:utes?)?)?)?\s*(?:(\d{1,4})\s*s(?:ec(?:onds?)?)?)?$/.exec(typed);
  if (!units || (units[1] === undefined && units[2] === undefined)) return null;
  return Math.round(toNumber(units[1]) * 60) + toNumber(units[2]);
}

function toNumber(digits: string | undefined): number {
  return Number((digits ?? "0").replace(",", "."));
}
