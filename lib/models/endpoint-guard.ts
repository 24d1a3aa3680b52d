import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Agent, fetch as fetchWithAgent } from "undici";
import { env } from "@/lib/env";

/** Why a base URL from a brief is not called, in one sentence; null when it may be. Names are looked up only when called. */
export function endpointRefusal(baseUrl: string, policy = env.CUSTOM_ENDPOINTS): string | null {
  if (policy === "off")
    return "This server takes no endpoints of your own. Its operator can allow them with CUSTOM_ENDPOINTS.";
  const url = URL.parse(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol)) return "Write a URL that begins with https://.";
  if (url.username || url.password) return "Leave user name and password out of the URL.";
  if (policy === "any") return null;
  if (url.protocol !== "https:") return "Only https:// is allowed here.";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (/(^|\.)(localhost|local|internal)\.?$/.test(host) || (ipaddr.isValid(host) && !isPublic(host)))
    return "Only an address on the public internet is allowed here.";
  return null;
}

/** All that IANA gives out of IPv6 lies in here; the rest is local, translated, reserved or an overlay network's. */
const givenOut = ipaddr.IPv6.parseCIDR("2000::/3");

/** True for an address that the whole internet can reach: none of a private, local, reserved or translated range. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(givenOut)) return false;
  return parsed.range() === "unicast";
}

/** A name's addresses, all of which must be public; the connection is made to the very address that was looked at. */
export const lookUpPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "", 0);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublic(address)))
      return done(new Error(`${host} is not on the public internet.`), "", 0);
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};

const publicOnly = new Agent({ connect: { lookup: lookUpPublic } });
const anywhere = new Agent();

/**
 * `fetch` for a base URL that came with a brief: refused where the operator does not allow it; a redirect is an error,
 * since it could lead anywhere.
 */
export const fetchFromEndpoint: typeof fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const refusal = endpointRefusal(url);
  if (refusal) throw new Error(refusal);
  const dispatcher = env.CUSTOM_ENDPOINTS === "any" ? anywhere : publicOnly;
  // The two libraries' types of one standard differ in names only.
  const options = { ...init, redirect: "error", dispatcher } as Parameters<typeof fetchWithAgent>[1];
  return (await fetchWithAgent(url, options)) as unknown as Response;
};
