import { expect, test } from "vitest";
import {
  createPersona,
  deletePersona,
  duplicatePersona,
  getPersona,
  listPersonas,
  mostPersonas,
  setDefaultPersona,
  updatePersona,
} from "@/db/queries/personas";
import { personas } from "@/db/schema";
import { type PersonaInput, personaSchema } from "@/lib/script/persona-schema";
import { onBothDatabases } from "../support/databases";

const toPersona = (input: Partial<PersonaInput> = {}) => personaSchema.parse({ name: "Ana", ...input });

const full = toPersona({
  audience: "first-time hosts",
  tone: "dry",
  point_of_view: "we",
  phrases: [{ text: "Let's dig in", at_most: 2 }],
  avoid: ["guru"],
  sample: "One line.\nAnother line.",
  language: "de",
  words_per_minute: 118.5,
});

onBothDatabases((database) => {
  const newUser = () => crypto.randomUUID();
  const create = async (owner: string, input?: Partial<PersonaInput>) =>
    (await createPersona(owner, toPersona(input), database())) ?? 0;

  test("a guest's first persona keeps the guest, and comes back as it was made", async () => {
    const owner = newUser();
    expect(await listPersonas(owner, database())).toEqual([]);
    const id = (await createPersona(owner, full, database())) ?? 0;
    const saved = { ...full, id, isDefault: false };
    expect(await getPersona(database(), owner, id)).toEqual(saved);
    expect(await listPersonas(owner, database())).toEqual([saved]);
  });

  test("the default comes first, then the others by name", async () => {
    const owner = newUser();
    for (const name of ["cleo", "Ben", "Ana"]) await create(owner, { name });
    const ids = (await listPersonas(owner, database())).map(({ id }) => id);
    await setDefaultPersona(owner, ids[2] ?? 0, database());
    const names = (await listPersonas(owner, database())).map(({ name }) => name);
    expect(names).toEqual(["cleo", "Ana", "Ben"]);
  });

  test("an update changes everything but the default", async () => {
    const owner = newUser();
    const id = await create(owner);
    await setDefaultPersona(owner, id, database());
    expect(await updatePersona(owner, id, full, database())).toBe(true);
    expect(await getPersona(database(), owner, id)).toEqual({ ...full, id, isDefault: true });
    await updatePersona(owner, id, toPersona(), database());
    expect(await getPersona(database(), owner, id)).toMatchObject({
      audience: null,
      phrases: [],
      sample: "",
    });
  });

  test("there is one default at the most, also when several are chosen at once", async () => {
    const owner = newUser();
    const ids = [await create(owner), await create(owner), await create(owner)];
    const answers = await Promise.all(ids.map((id) => setDefaultPersona(owner, id, database())));
    expect(answers).toEqual([true, true, true]);
    const defaults = async () => (await listPersonas(owner, database())).filter(({ isDefault }) => isDefault);
    expect(await defaults()).toHaveLength(1);
    const second = database().insert(personas).values({ ownerId: owner, name: "Two", isDefault: true });
    await expect(second).rejects.toThrow();
    expect(await setDefaultPersona(owner, null, database())).toBe(true);
    expect(await defaults()).toEqual([]);
  });

  test("a copy has another name and is not the default", async () => {
    const owner = newUser();
    const id = (await createPersona(owner, full, database())) ?? 0;
    await setDefaultPersona(owner, id, database());
    const copy = Number(await duplicatePersona(owner, id, database()));
    expect(copy).not.toBe(id);
    expect(await getPersona(database(), owner, copy)).toEqual({
      ...full,
      name: "Ana (copy)",
      id: copy,
      isDefault: false,
    });
  });

  test("nobody has more than there may be", async () => {
    const owner = newUser();
    const id = await create(owner);
    const row = { ownerId: owner, name: "Ana" };
    await database()
      .insert(personas)
      .values(Array.from({ length: mostPersonas - 1 }, () => row));
    expect(await createPersona(owner, full, database())).toBeNull();
    expect(await duplicatePersona(owner, id, database())).toBe("full");
    await deletePersona(owner, id, database());
    expect(await createPersona(owner, full, database())).toBeGreaterThan(0);
  });

  test("another user's persona is unknown, whatever is asked of it", async () => {
    const [owner, stranger] = [newUser(), newUser()];
    const id = await create(owner);
    await setDefaultPersona(owner, id, database());
    expect(await getPersona(database(), stranger, id)).toBeNull();
    expect(await listPersonas(stranger, database())).toEqual([]);
    expect(await updatePersona(stranger, id, full, database())).toBe(false);
    expect(await duplicatePersona(stranger, id, database())).toBe("not_found");
    expect(await setDefaultPersona(stranger, id, database())).toBe(false);
    expect(await setDefaultPersona(stranger, null, database())).toBe(true);
    expect(await deletePersona(stranger, id, database())).toBe(false);
    expect(await getPersona(database(), owner, id)).toEqual({ ...toPersona(), id, isDefault: true });
    expect(await deletePersona(owner, id, database())).toBe(true);
    expect(await deletePersona(owner, id, database())).toBe(false);
  });
});
