import { randomInt } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Database } from "@/db/client";
import { keepApiKey } from "@/db/queries/api-keys";
import { keepGuest } from "@/db/queries/users";
import { keyedHash } from "./secret";

/** The owner of the local key: the same person at every start, and on no other machine's sign-in. */
const localOwner = "00000000-0000-4000-8000-000000000001";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 30 digits of 62 are 178 bits. */
const randomDigits = 30;
const checksumDigits = 6;
const keyForm = /^(sw_(?:local_)?[0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;
/** As much of a key as tells it from its owner's others. */
const startLength = 9;

/** What is stored of a key. */
export function hashApiKey(key: string): string {
  return keyedHash("api-key", key);
}

/** A new key, to be shown once: `sw_`, what is random, and a checksum by which a mistyped one is known as such. */
export function makeApiKey(): string {
  return withChecksum(`sw_${Array.from({ length: randomDigits }, () => digits[randomInt(62)]).join("")}`);
}

/** False for what cannot be a key of ours: cut short, mistyped, or from elsewhere. No database is asked for that. */
export function isApiKey(text: string): boolean {
  const body = keyForm.exec(text)?.[1];
  return body !== undefined && withChecksum(body) === text;
}

/** The first characters of a key, by which its owner knows it again. */
export function startOfKey(key: string): string {
  return key.slice(0, startLength);
}

/**
 * The key for trying the API on the machine it runs on. It follows from the secret, so it is the same at every
 * start and need not be stored in the clear.
 */
export async function ensureLocalKey(database: Database, scopes: readonly string[]): Promise<string> {
  const key = withChecksum(`sw_local_${keyedHash("local-key", "1").slice(0, randomDigits)}`);
  await keepGuest(database, localOwner);
  await keepApiKey(database, localOwner, {
    name: "Local key",
    hash: hashApiKey(key),
    start: startOfKey(key),
    scopes: [...scopes],
  });
  return key;
}

/** CRC32 in base 62, as in the keys of GitHub: it says nothing of the secret, and needs none to be verified. */
function withChecksum(body: string): string {
  let rest = crc32(body);
  let checksum = "";
  while (checksum.length < checksumDigits) {
    checksum = digits[rest % 62] + checksum;
    rest = Math.floor(rest / 62);
  }
  return body + checksum;
}
