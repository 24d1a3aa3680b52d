import { missedMusts } from "@/lib/script/missed-musts";
import type { Level, Receipt, RequirementResult } from "@/lib/script/receipt-schema";

export type ReceiptGroup = {
  level: Level;
  title: string;
  /** Failures first, then what could not be checked, then what passed; otherwise in the receipt's order. */
  results: RequirementResult[];
  passed: number;
};

const titles: Record<Level, string> = {
  must: "Musts",
  should: "Shoulds",
  could: "Coulds",
  advice: "Check this before you record",
};
const statusOrder = { fail: 0, not_checkable: 1, pass: 2 };

/** The requirements by how much they bind; levels without any are left out. */
export function groupRequirements(requirements: readonly RequirementResult[]): ReceiptGroup[] {
  const levels: Level[] = ["must", "should", "could", "advice"];
  return levels
    .map((level) => {
      const results = requirements
        .filter((result) => result.level === level)
        .sort((a, b) => statusOrder[a.status] - statusOrder[b.status]);
      return { level, title: titles[level], results, passed: countPassed(results) };
    })
    .filter((group) => group.results.length > 0);
}

/** Points that the time had no room for, as they were given up: lowest priority first, and of equals the last. */
export function droppedPoints({ requirements }: Receipt): string[] {
  const dropped = requirements.filter(
    ({ kind, status, detail }) => kind === "key_point" && status === "fail" && detail.startsWith("Dropped:"),
  );
  return (["could", "should"] as const).flatMap((priority) =>
    dropped
      .filter(({ level }) => level === priority)
      .map(({ label }) => label)
      .reverse(),
  );
}

export function countUnmet(receipt: Receipt): number {
  return missedMusts(receipt).length;
}

/** How a group stands, in words: advice is not met or missed, it is looked at. */
export function countOf({ level, results, passed }: ReceiptGroup): string {
  if (level !== "advice") return `${passed} of ${results.length} met`;
  const open = results.filter(({ status }) => status === "fail").length;
  return open === 0 ? "nothing to check" : `${open} to check`;
}

/** The receipt in one line. */
export function headlineOf(receipt: Receipt): string {
  const unmet = countUnmet(receipt);
  if (unmet === 0) return "Every must is met";
  const musts = receipt.requirements.filter((result) => result.level === "must").length;
  return `${unmet} of ${musts} musts ${unmet === 1 ? "needs" : "need"} review`;
}

function countPassed(results: readonly RequirementResult[]): number {
  return results.filter((result) => result.status === "pass").length;
}
