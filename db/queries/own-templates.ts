import { and, eq, sql } from "drizzle-orm";
import { copyName } from "@/lib/script/copy-name";
import type { OwnTemplate } from "@/lib/script/own-template";
import { type Database, getDatabase } from "../client";
import { ownTemplates } from "../schema";
import { keepGuest } from "./users";

const columns = { id: ownTemplates.id, name: ownTemplates.name, brief: ownTemplates.brief };

/** A user's own templates by name. */
export async function listOwnTemplates(ownerId: string, database?: Database): Promise<OwnTemplate[]> {
  const db = database ?? (await getDatabase());
  return db
    .select(columns)
    .from(ownTemplates)
    .where(eq(ownTemplates.ownerId, ownerId))
    .orderBy(sql`lower(${ownTemplates.name})`, ownTemplates.id);
}

/** A user's own template; null for another user's. */
export async function getOwnTemplate(
  ownerId: string,
  id: number,
  database?: Database,
): Promise<OwnTemplate | null> {
  const db = database ?? (await getDatabase());
  const [template] = await db.select(columns).from(ownTemplates).where(isOwn(ownerId, id));
  return template ?? null;
}

/** Keeps a new template and answers its id. */
export async function createOwnTemplate(
  ownerId: string,
  { name, brief }: Omit<OwnTemplate, "id">,
  database?: Database,
): Promise<number> {
  const db = database ?? (await getDatabase());
  return db.transaction(async (tx) => {
    await keepGuest(tx, ownerId);
    const [made] = await tx
      .insert(ownTemplates)
      .values({ ownerId, name, brief })
      .returning({ id: ownTemplates.id });
    if (!made) throw new Error("The database returned no row for a new template.");
    return made.id;
  });
}

/** Changes a user's template; false where there is none. */
export async function updateOwnTemplate(
  ownerId: string,
  id: number,
  change: Partial<Omit<OwnTemplate, "id">>,
  database?: Database,
): Promise<boolean> {
  const db = database ?? (await getDatabase());
  if (change.name === undefined && change.brief === undefined)
    return (await getOwnTemplate(ownerId, id, db)) !== null;
  const changed = await db
    .update(ownTemplates)
    .set({ name: change.name, brief: change.brief })
    .where(isOwn(ownerId, id))
    .returning({ id: ownTemplates.id });
  return changed.length > 0;
}

/** A copy under another name; null where there is no such template. */
export async function duplicateOwnTemplate(
  ownerId: string,
  id: number,
  database?: Database,
): Promise<number | null> {
  const db = database ?? (await getDatabase());
  const template = await getOwnTemplate(ownerId, id, db);
  if (!template) return null;
  return createOwnTemplate(ownerId, { name: copyName(template.name), brief: template.brief }, db);
}

/** Deletes a user's template; false where there is none. */
export async function deleteOwnTemplate(ownerId: string, id: number, database?: Database): Promise<boolean> {
  const db = database ?? (await getDatabase());
  const gone = await db.delete(ownTemplates).where(isOwn(ownerId, id)).returning({ id: ownTemplates.id });
  return gone.length > 0;
}

function isOwn(ownerId: string, id: number) {
  return and(eq(ownTemplates.ownerId, ownerId), eq(ownTemplates.id, id));
}
