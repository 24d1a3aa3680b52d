import { expect, test } from "vitest";
import {
  createOwnTemplate,
  deleteOwnTemplate,
  duplicateOwnTemplate,
  getOwnTemplate,
  listOwnTemplates,
  updateOwnTemplate,
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
    expect(await getOwnTemplate(owner, id, database())).toEqual({ id, ...weekly });
    await createOwnTemplate(owner, { name: "a tip", brief: {} }, database());
    const names = (await listOwnTemplates(owner, database())).map(({ name }) => name);
    expect(names).toEqual(["a tip", "Weekly review"]);
  });

  test("name and brief change together or alone", async () => {
    const owner = newUser();
    const id = await createOwnTemplate(owner, weekly, database());
    expect(await updateOwnTemplate(owner, id, { name: "Monthly review" }, database())).toBe(true);
    expect(await updateOwnTemplate(owner, id, { brief: { language: "de" } }, database())).toBe(true);
    expect(await updateOwnTemplate(owner, id, {}, database())).toBe(true);
    expect(await getOwnTemplate(owner, id, database())).toEqual({
      id,
      name: "Monthly review",
      brief: { language: "de" },
    });
  });

  test("a copy has another name", async () => {
    const owner = newUser();
    const id = await createOwnTemplate(owner, weekly, database());
    const copy = (await duplicateOwnTemplate(owner, id, database())) ?? 0;
    expect(await getOwnTemplate(owner, copy, database())).toEqual({
      id: copy,
      name: "Weekly review (copy)",
      brief: weekly.brief,
    });
  });

  test("another user's template is unknown, whatever is asked of it", async () => {
    const [owner, stranger] = [newUser(), newUser()];
    const id = await createOwnTemplate(owner, weekly, database());
    expect(await getOwnTemplate(stranger, id, database())).toBeNull();
    expect(await listOwnTemplates(stranger, database())).toEqual([]);
    expect(await updateOwnTemplate(stranger, id, { name: "Mine" }, database())).toBe(false);
    expect(await updateOwnTemplate(stranger, id, {}, database())).toBe(false);
    expect(await duplicateOwnTemplate(stranger, id, database())).toBeNull();
    expect(await deleteOwnTemplate(stranger, id, database())).toBe(false);
    expect(await deleteOwnTemplate(owner, id, database())).toBe(true);
    expect(await getOwnTemplate(owner, id, database())).toBeNull();
  });
});
