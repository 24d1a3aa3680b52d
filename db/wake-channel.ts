import { randomUUID } from "node:crypto";

const channel = "scriptwright_wake";

export type WakeChannel<Topic extends string> = { tell: (topic: Topic) => void; close: () => Promise<void> };

/**
 * Carries short texts between the processes on one PostgreSQL by LISTEN and NOTIFY, best effort: what is lost while
 * the connection is down is found by the readers' poll. A process does not hear itself.
 */
export async function openWakeChannel<Topic extends string>(
  url: string,
  onHeard: (topic: Topic) => void,
): Promise<WakeChannel<Topic>> {
  const { default: postgres } = await import("postgres");
  const sql = postgres(url, { max: 1, onnotice: () => {}, backoff: reconnectSeconds });
  const own = randomUUID();
  const untold = new Set<Topic>();
  await sql.listen(channel, (message) => {
    const [from, topic] = message.split(" ");
    if (from !== own && topic) onHeard(topic as Topic); // only our own processes speak on this channel
  });
  return {
    tell(topic) {
      if (untold.size === 0) setImmediate(flush);
      untold.add(topic);
    },
    close: () => sql.end({ timeout: 1 }),
  };

  /** All that a turn of the event loop has to say, in one statement. */
  function flush() {
    const messages = [...untold].map((topic) => `${own} ${topic}`);
    untold.clear();
    sql`select pg_notify(${channel}, message) from unnest(${messages}::text[]) as message`.catch(() => {});
  }
}

/** Seconds to wait before the next attempt to reach a server that is away. */
export function reconnectSeconds(attempt: number): number {
  return Math.min(0.05 * 2 ** attempt, 1);
}
