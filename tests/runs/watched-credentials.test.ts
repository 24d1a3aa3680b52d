import { expect, test } from "vitest";
import { createApiKey, revokeApiKey } from "@/db/queries/api-keys";
import { beginSession, endSession } from "@/db/queries/sessions";
import { type ReaderCredential, tellCredentialOver, watchCredential } from "@/lib/runs/watched-credentials";
import { onBothDatabases } from "../support/databases";
import { waitUntil } from "../support/wait-until";

onBothDatabases((database) => {
  async function setUp() {
    const owner = crypto.randomUUID();
    const key = (name: string) =>
      createApiKey(database(), owner, { name, hash: crypto.randomUUID(), start: "sw_", scopes: [] });
    const [one, other] = [await key("one"), await key("other")];
    const session = await beginSession(database(), owner, "Firefox");
    const over: string[] = [];
    const watch = (name: string, credential: ReaderCredential) =>
      watchCredential(database(), credential, () => over.push(name));
    const ends = [
      watch("one", { kind: "key", id: one?.id ?? 0 }),
      watch("one again", { kind: "key", id: one?.id ?? 0 }),
      watch("other", { kind: "key", id: other?.id ?? 0 }),
      watch("session", { kind: "session", id: session }),
      watch("guest", { kind: "session", id: crypto.randomUUID() }),
    ];
    return { owner, one, session, over, end: () => ends.map((stop) => stop()) };
  }

  test("what holds a revoked key or an ended session is told once, within the poll; nobody else is", async () => {
    const { owner, one, session, over, end } = await setUp();
    await revokeApiKey(database(), owner, one?.id ?? 0);
    await endSession(database(), owner, session);
    await waitUntil(() => over.length === 3, { seconds: 3 });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(over.sort()).toEqual(["one", "one again", "session"]);
    end();
  });

  test("a process that is told looks at once", async () => {
    const { owner, one, over, end } = await setUp();
    await revokeApiKey(database(), owner, one?.id ?? 0);
    tellCredentialOver();
    await waitUntil(() => over.length === 2, { seconds: 0.7 });
    end();
  });
});
