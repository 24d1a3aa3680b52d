import { type NextRequest, NextResponse } from "next/server";
import { freshSession, sessionCookie } from "@/lib/auth/session";
import { env } from "@/lib/env";

/**
 * Gives every page a Content-Security-Policy with a nonce of its own, which Next reads from the request and puts on its
 * scripts. Whoever opens the dashboard without a session becomes a guest on the spot; nothing is asked or stored.
 */
export async function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce);
  const session = isDashboard(request.nextUrl.pathname)
    ? await freshSession(request.cookies.get(sessionCookie.name)?.value)
    : null;
  if (session) request.cookies.set(sessionCookie.name, session);
  request.headers.set("x-nonce", nonce);
  request.headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request });
  response.headers.set("content-security-policy", policy);
  if (session) response.cookies.set(sessionCookie.name, session, sessionCookie.options);
  return response;
}

// What is no page is named here, so that nothing else can be left out: a page that is not found is one as well.
export const config = {
  matcher: "/((?!api(?:/|$)|_next/(?:static|image)|\\.well-known/security\\.txt$|icon\\.svg$).*)",
};

function isDashboard(pathname: string): boolean {
  return pathname === "/dashboard" || pathname.startsWith("/dashboard/");
}

const isHttps = env.VERCEL !== undefined || env.NEXTAUTH_URL?.startsWith("https://");

/** Why each is as it is: docs/decisions/content-security-policy.md. */
function contentSecurityPolicy(nonce: string): string {
  const inDevelopment = env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""; // React's error stacks
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${inDevelopment}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
