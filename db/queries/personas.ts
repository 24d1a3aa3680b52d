import { and, eq } from "drizzle-orm";
import type { Persona } from "@/lib/script/persona";
import type { Database } from "../client";
import { personas } from "../schema";

export async function getPersona(database: Database, ownerId: string, id: number): Promise<Persona | null> {
  const { name, audience, tone, wordsPerMinute, avoid } = personas;
  const [persona] = await database
    .select({ name, audience, tone, wordsPerMinute, avoid })
    .from(personas)
    .where(and(eq(personas.ownerId, ownerId), eq(personas.id, id)));
  return persona ?? null;
}
