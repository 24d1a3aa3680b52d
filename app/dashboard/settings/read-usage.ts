import { headers } from "next/headers";
import { resetsAt } from "@/app/over-quota";
import type { UsageLine } from "@/components/settings/usage-section";
import { getDatabase } from "@/db/client";
import type { ApiKey } from "@/db/queries/api-keys";
import { type LimitName, readQuotas } from "@/db/queries/quotas";
import { quotaSubjects } from "@/lib/auth/quota-subjects";
import type { User } from "@/lib/auth/require-user";
import { env } from "@/lib/env";

const names: Record<LimitName, string> = {
  runsAtOnce: "Scripts being written",
  runsADay: "Scripts begun today",
  tokensADay: "Output tokens today",
};

/** What a user may have, all of it, and of their keys and their address what is used and limited. */
export async function readUsage(user: User, keys: readonly ApiKey[]): Promise<UsageLine[]> {
  const keySubjects = keys.map(({ id }) => ({ subject: `key:${id}`, limits: env.LIMITS_KEY }));
  const own = quotaSubjects(user, await headers());
  const quotas = await readQuotas(await getDatabase(), [...own, ...keySubjects]);
  return quotas.flatMap(({ subject, limit, used, most }) => {
    const isMine = subject === `user:${user.id}`;
    if (!isMine && (used === 0 || most === null)) return [];
    return [
      {
        name: names[limit] + (isMine ? "" : `, ${describe(subject, keys)}`),
        used,
        most,
        resetsAt: resetsAt(limit),
      },
    ];
  });
}

function describe(subject: string, keys: readonly ApiKey[]): string {
  const key = keys.find(({ id }) => subject === `key:${id}`);
  return key ? `with the key “${key.name}” (${key.start}…)` : "all guests at your address";
}
