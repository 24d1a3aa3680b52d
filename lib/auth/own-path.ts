/** Where one lands who asks for nowhere else. */
const start = "/dashboard/script";

/** The page of the dashboard that an address names. Only its path is kept, so that it cannot lead to another site. */
export function toOwnPath(address: unknown): string {
  if (typeof address !== "string" || !URL.canParse(address, "http://here")) return start;
  const { pathname, search } = new URL(address, "http://here");
  return /^\/dashboard(\/|$)/.test(pathname) ? pathname + search : start;
}
