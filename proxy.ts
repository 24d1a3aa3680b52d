import { type NextRequest, NextResponse } from "next/server";
import { newGuestSession, readSession, sessionCookie } from "@/lib/auth/session";

/** Whoever opens the dashboard without a session becomes a guest on the spot; nothing is asked or stored. */
export async function proxy(request: NextRequest) {
  const cookie = request.cookies.get(sessionCookie.name)?.value;
  if (cookie && (await readSession(cookie))) return NextResponse.next();
  const session = await newGuestSession();
  request.cookies.set(sessionCookie.name, session);
  const response = NextResponse.next({ request });
  response.cookies.set(sessionCookie.name, session, sessionCookie.options);
  return response;
}

export const config = { matcher: "/dashboard/:path*" };
