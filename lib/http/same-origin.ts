/**
 * False for a request that a page of another site made a browser send. A browser says where a request comes from, and
 * no page can make it say otherwise; who says nothing is no browser. `ownUrl` is our address where a proxy hides it.
 */
export function isSameOrigin(headers: Headers, ownUrl?: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false; // "null", as sandboxed frames send it
  const hosts = [headers.get("x-forwarded-host") ?? headers.get("host"), ownUrl && new URL(ownUrl).host];
  return hosts.includes(new URL(origin).host);
}
