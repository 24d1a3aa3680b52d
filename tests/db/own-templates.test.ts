import { expect, test } from "vitest";
import {
  createOwnTemplate,
  deleteOwnTemplate,
  listOwnTemplates,
  mostOwnTemplates,
} from "@/db/queries/own-templates";
import { onBothDatabases } from "../support/databases";

const weekly = {
  name: "Weekly review",
  brief: {
    template: "review",
    duration_seconds: 300,
    key_points: ["What changed", { text: "What is next", priority: "should" as const }],
    avoid: ["hype"],
  },
};

onBothDatabases((database) => {
  const newUser = () => crypto.randomUUID();

  test("a guest's first template keeps the guest, and comes back as it was made", async () => {
    const owner = newUser();
    const id = await createOwnTemplate(owner, weekly, database());
    expect(await listOwnTemplates(owner, database())).toEqual([{ id, ...weekly }]);
    await createOwnTemplate(owner, { name: "a tip", brief: {} }, database());
    const names = (await listOwnTemplates(owner, database())).map(({ name }) => name);
    expect(names).toEqual(["a tip", "Weekly review"]);
  });

  test("another user's template is unknown, whatever is asked of it", async () => {
    const [owner, stranger] = [newUser(), newUser()];
    const id = (await createOwnTemplate(owner, weekly, database())) ?? 0;
    expect(await listOwnTemplates(stranger, database())).toEqual([]);
    expect(await deleteOwnTemplate(stranger, id, database())).toBe(false);
    expect(await deleteOwnTemplate(owner, id, database())).toBe(true);
    expect(await listOwnTemplates(owner, database())).toEqual([]);
  });

  test("there is a most, also for those that come at once", async () => {
    const owner = newUser();
    const ids = await Promise.all(
      Array.from({ length: mostOwnTemplates + 5 }, () => createOwnTemplate(owner, weekly, database())),
    );
    expect(ids.filter((id) => id === null)).toHaveLength(5);
    expect(await listOwnTemplates(owner, database())).toHaveLength(mostOwnTemplates);
  });
});
