import ipaddr from "ipaddr.js";
import type { QuotaSubject } from "@/db/queries/quotas";
import { env } from "@/lib/env";
import type { User } from "./require-user";
import { keyedHash } from "./secret";

/** For whom a run counts that this user asks for: themselves, the key that they came with, and a guest's address. */
export function quotaSubjects({ id, isGuest, credential }: User, headers: Headers): QuotaSubject[] {
  const address = isGuest ? addressOf(headers) : null;
  return [
    { subject: `user:${id}`, limits: isGuest ? env.LIMITS_GUEST : env.LIMITS_USER },
    ...(credential.kind === "key" ? [{ subject: `key:${credential.id}`, limits: env.LIMITS_KEY }] : []),
    ...(address ? [{ subject: `address:${keyedHash("address", address)}`, limits: env.LIMITS_ADDRESS }] : []),
  ];
}

/**
 * Where a request comes from, as the nearest proxies say; an IPv6 address as its /64, which is one household. Without a
 * proxy Next names the other end of the connection, unless the client has named one: only a proxy makes it certain.
 */
export function addressOf(headers: Headers): string | null {
  const named = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const text = named.at(-env.PROXY_HOPS) ?? named[0] ?? "";
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.process(text);
  if (address.kind() === "ipv4") return address.toString();
  return address
    .toByteArray()
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
