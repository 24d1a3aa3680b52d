import { connection } from "next/server";
import { env } from "@/lib/env";

const validDays = 180;

/** Where to report a weakness, as RFC 9116 has it. */
export async function GET(request: Request) {
  await connection(); // a build's date would run out
  // Not of `request.url`, which has the address that the server listens on.
  const { hostname } = new URL(env.NEXTAUTH_URL ?? `http://${request.headers.get("host")}`);
  const expires = new Date(Date.now() + validDays * 24 * 60 * 60 * 1000);
  const lines = [
    `Contact: ${env.SECURITY_CONTACT ?? `mailto:security@${hostname}`}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: en",
    ...(env.NEXTAUTH_URL ? [`Canonical: ${env.NEXTAUTH_URL}/.well-known/security.txt`] : []),
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
