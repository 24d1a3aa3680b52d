import { cookies } from "next/headers";
import { getDatabase } from "@/db/client";
import { getKeyOwner } from "@/db/queries/api-keys";
import { hashApiKey } from "./api-keys";
import { readSession, sessionCookie } from "./session";

/** Whoever owns what is asked for. */
export type User = { id: string };

/** Nobody is signed in, or the key is not known. */
export class UnauthorizedError extends Error {}

/** Who uses a page or calls an action: the proxy has seen to it that everyone has a session there. */
export async function requireUser(): Promise<User> {
  const cookie = (await cookies()).get(sessionCookie.name)?.value;
  const id = cookie ? await readSession(cookie) : null;
  if (!id) throw new UnauthorizedError("Sign in first.");
  return { id };
}

/** Who sends an API request: the bearer key's owner, else whoever the session cookie names. */
export async function requireApiUser(request: Request): Promise<User> {
  const authorization = request.headers.get("authorization");
  if (authorization === null) return requireUser();
  const key = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  const id = key ? await getKeyOwner(await getDatabase(), hashApiKey(key)) : null;
  if (!id) throw new UnauthorizedError("This API key is not known.");
  return { id };
}
