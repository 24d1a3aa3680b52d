"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import {
  type Answer,
  deletionWord,
  expiries,
  type NewKey,
  type Refused,
} from "@/components/settings/settings-actions";
import { getDatabase } from "@/db/client";
import { createApiKey, mostApiKeys, revokeApiKey } from "@/db/queries/api-keys";
import { endSession as endOwnSession, endSessions } from "@/db/queries/sessions";
import { deleteUser, renameUser } from "@/db/queries/users";
import { hashApiKey, makeApiKey, startOfKey } from "@/lib/auth/api-keys";
import { requireUser } from "@/lib/auth/require-user";
import { sessionCookie } from "@/lib/auth/session";
import { allScopes } from "@/lib/http/scopes";
import { tellCredentialOver } from "@/lib/runs/watched-credentials";
import { textField } from "@/lib/script/text-field";

const nameSchema = textField(80, "Write the name that you want to be called by.");

const keySchema = z.strictObject({
  name: textField(60, "Give the key a name, so that you know it again."),
  scopes: z.array(z.enum(allScopes)).max(allScopes.length),
  expiresInDays: z.literal(expiries.map(({ days }) => days)),
});

export async function rename(name: string): Promise<Answer> {
  const user = await requireUser();
  const parsed = nameSchema.safeParse(name);
  if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? "Choose another name.");
  await renameUser(await getDatabase(), user.id, parsed.data);
  revalidatePath("/dashboard", "layout");
  return { ok: true };
}

/** Makes a key; the answer is the only one that ever holds it. */
export async function createKey(input: NewKey): Promise<{ ok: true; key: string } | Refused> {
  const user = await requireUser();
  const parsed = keySchema.safeParse(input);
  if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? "This cannot be a key.");
  const { name, scopes, expiresInDays } = parsed.data;
  const key = makeApiKey();
  const expiresAt =
    expiresInDays === null ? null : new Date(Date.now() + expiresInDays * 24 * 60 * 60 * 1000);
  const kept = { name, scopes, expiresAt, hash: hashApiKey(key), start: startOfKey(key) };
  if (!(await createApiKey(await getDatabase(), user.id, kept)))
    return refuse(`You have ${mostApiKeys} keys, and that is as many as there can be. Revoke one first.`);
  revalidatePath("/dashboard/settings");
  return { ok: true, key };
}

export async function revokeKey(id: number): Promise<Answer> {
  const user = await requireUser();
  const isId = Number.isInteger(id) && id > 0 && id <= 2_147_483_647;
  const revoked = isId && (await revokeApiKey(await getDatabase(), user.id, id));
  tellCredentialOver();
  revalidatePath("/dashboard/settings");
  return revoked ? { ok: true } : refuse("This key is not among yours any more.");
}

export async function endSession(id: string): Promise<Answer> {
  const user = await requireUser();
  if (!z.uuid().safeParse(id).success) return refuse("There is no such session.");
  await endOwnSession(await getDatabase(), user.id, id);
  tellCredentialOver();
  revalidatePath("/dashboard/settings");
  return { ok: true };
}

/** Ends every session, this one too. */
export async function signOutEverywhere(): Promise<Answer> {
  const user = await requireUser();
  await endSessions(await getDatabase(), user.id);
  tellCredentialOver();
  (await cookies()).delete(sessionCookie.name);
  return { ok: true };
}

/** Deletes whoever asks, with all that is theirs. */
export async function deleteAccount(word: string): Promise<Answer> {
  const user = await requireUser();
  if (String(word).trim().toLowerCase() !== deletionWord)
    return refuse(`Type “${deletionWord}” to confirm; nothing was deleted.`);
  await deleteUser(await getDatabase(), user.id);
  tellCredentialOver();
  (await cookies()).delete(sessionCookie.name);
  return { ok: true };
}

function refuse(detail: string): Refused {
  return { ok: false, detail };
}
