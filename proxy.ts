import { type NextRequest, NextResponse } from "next/server";
import { freshSession, sessionCookie } from "@/lib/auth/session";

/** Whoever opens the dashboard without a session becomes a guest on the spot; nothing is asked or stored. */
export async function proxy(request: NextRequest) {
  const session = await freshSession(request.cookies.get(sessionCookie.name)?.value);
  if (!session) return NextResponse.next();
  request.cookies.set(sessionCookie.name, session);
  const response = NextResponse.next({ request });
  response.cookies.set(sessionCookie.name, session, sessionCookie.options);
  return response;
}

export const config = { matcher: "/dashboard/:path*" };
