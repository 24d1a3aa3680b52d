import { and, count, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { copyName } from "@/lib/script/copy-name";
import type { Persona, SavedPersona } from "@/lib/script/persona";
import { type Database, getDatabase } from "../client";
import { personas } from "../schema";
import { keepGuest, lockOwner } from "./users";

/** So many personas are a list that one still reads. */
export const mostPersonas = 50;

const { ownerId: _owner, createdAt: _createdAt, ...columns } = getTableColumns(personas);

/** A user's personas: the default first, then by name. */
export async function listPersonas(ownerId: string, database?: Database): Promise<SavedPersona[]> {
  const db = database ?? (await getDatabase());
  return db
    .select(columns)
    .from(personas)
    .where(eq(personas.ownerId, ownerId))
    .orderBy(desc(personas.isDefault), sql`lower(${personas.name})`, personas.id);
}

/** A user's persona; null for another user's. */
export async function getPersona(
  database: Database,
  ownerId: string,
  id: number,
): Promise<SavedPersona | null> {
  const [persona] = await database.select(columns).from(personas).where(isOwn(ownerId, id));
  return persona ?? null;
}

/** Keeps a new persona and answers its id; null where the user has as many as there may be. */
export async function createPersona(
  ownerId: string,
  persona: Persona,
  database?: Database,
): Promise<number | null> {
  const db = database ?? (await getDatabase());
  return db.transaction(async (tx) => {
    await keepGuest(tx, ownerId);
    await lockOwner(tx, ownerId);
    const [{ total } = { total: 0 }] = await tx
      .select({ total: count() })
      .from(personas)
      .where(eq(personas.ownerId, ownerId));
    if (total >= mostPersonas) return null;
    const [made] = await tx
      .insert(personas)
      .values({ ...persona, ownerId })
      .returning({ id: personas.id });
    return made?.id ?? null;
  });
}

/** Changes all of a user's persona but whether it is the default; false where there is none. */
export async function updatePersona(
  ownerId: string,
  id: number,
  persona: Persona,
  database?: Database,
): Promise<boolean> {
  const db = database ?? (await getDatabase());
  const changed = await db
    .update(personas)
    .set(persona)
    .where(isOwn(ownerId, id))
    .returning({ id: personas.id });
  return changed.length > 0;
}

/** The id of a copy under another name, which is not the default; or why there is none. */
export async function duplicatePersona(
  ownerId: string,
  id: number,
  database?: Database,
): Promise<number | "not_found" | "full"> {
  const db = database ?? (await getDatabase());
  const found = await getPersona(db, ownerId, id);
  if (!found) return "not_found";
  const { id: _id, isDefault: _isDefault, ...persona } = found;
  return (await createPersona(ownerId, { ...persona, name: copyName(persona.name) }, db)) ?? "full";
}

/** Deletes a user's persona; false where there is none. Scripts that it spoke keep their text and receipt. */
export async function deletePersona(ownerId: string, id: number, database?: Database): Promise<boolean> {
  const db = database ?? (await getDatabase());
  const gone = await db.delete(personas).where(isOwn(ownerId, id)).returning({ id: personas.id });
  return gone.length > 0;
}

/** Makes a user's persona the one default, or with null takes the default away; false where there is no such persona. */
export async function setDefaultPersona(
  ownerId: string,
  id: number | null,
  database?: Database,
): Promise<boolean> {
  const db = database ?? (await getDatabase());
  return db.transaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const [chosen] =
      id === null ? [] : await tx.select({ id: personas.id }).from(personas).where(isOwn(ownerId, id));
    if (id !== null && !chosen) return false;
    await tx.update(personas).set({ isDefault: false }).where(eq(personas.ownerId, ownerId));
    if (chosen) await tx.update(personas).set({ isDefault: true }).where(eq(personas.id, chosen.id));
    return true;
  });
}

function isOwn(ownerId: string, id: number) {
  return and(eq(personas.ownerId, ownerId), eq(personas.id, id));
}
