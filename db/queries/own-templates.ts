import { and, count, eq, sql } from "drizzle-orm";
import type { OwnTemplate } from "@/lib/script/own-template";
import { type Database, getDatabase } from "../client";
import { ownTemplates } from "../schema";
import { keepGuest, lockOwner } from "./users";

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

/** So many are a gallery that one still looks through. */
export const mostOwnTemplates = 50;

/** Keeps a new template and answers its id; null where the user has as many as there may be. */
export async function createOwnTemplate(
  ownerId: string,
  { name, brief }: Omit<OwnTemplate, "id">,
  database?: Database,
): Promise<number | null> {
  const db = database ?? (await getDatabase());
  return db.transaction(async (tx) => {
    await keepGuest(tx, ownerId);
    await lockOwner(tx, ownerId);
    const [{ total } = { total: 0 }] = await tx
      .select({ total: count() })
      .from(ownTemplates)
      .where(eq(ownTemplates.ownerId, ownerId));
    if (total >= mostOwnTemplates) return null;
    const [made] = await tx
      .insert(ownTemplates)
      .values({ ownerId, name, brief })
      .returning({ id: ownTemplates.id });
    return made?.id ?? null;
  });
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
