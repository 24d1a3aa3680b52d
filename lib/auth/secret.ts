import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/env";

let secret: string | undefined;

/**
 * The secret behind sessions and key hashes: NEXTAUTH_SECRET, else in a preview one that follows from its database's
 * address, else one made at the first start in DATA_DIR.
 */
export function getSecret(): string {
  secret ??= env.NEXTAUTH_SECRET ?? previewSecret() ?? localSecret(path.join(env.DATA_DIR, "secret"));
  return secret;
}

/** A keyed hash in hex, for one purpose, so that hashes of one kind are useless as another. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac("sha256", getSecret()).update(`${purpose}:${text}`).digest("hex");
}

/** A preview has a database of its own, whose address has a password: all its processes know it, and nobody else. */
function previewSecret(): string | undefined {
  if (env.VERCEL_ENV !== "preview" || !env.DATABASE_URL) return undefined;
  return createHmac("sha256", env.DATABASE_URL).update("preview-secret").digest("base64url");
}

function localSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8");
}
