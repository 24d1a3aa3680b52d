import type { z } from "zod";
import { getDatabase } from "@/db/client";
import { type LimitName, type QuotaSubject, readQuotas } from "@/db/queries/quotas";
import type { limitSchema } from "@/lib/http/operations/usage";
import { resetsAt } from "./over-quota";

export type LimitLine = z.infer<typeof limitSchema>;

const names = {
  runsAtOnce: "runs_at_once",
  runsADay: "runs_a_day",
  tokensADay: "tokens_a_day",
} as const satisfies Record<LimitName, LimitLine["name"]>;

/** Every limit of these subjects, and what is used of it. */
export async function readLimits(subjects: readonly QuotaSubject[]): Promise<LimitLine[]> {
  const quotas = await readQuotas(await getDatabase(), subjects);
  return quotas.map(({ subject, limit, used, most }) => ({
    name: names[limit],
    subject: kindOf(subject),
    used,
    most,
    resets_at: resetsAt(limit),
  }));
}

function kindOf(subject: string): LimitLine["subject"] {
  if (subject.startsWith("key:")) return "key";
  return subject.startsWith("address:") ? "address" : "user";
}
