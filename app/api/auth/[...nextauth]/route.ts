import { cookies } from "next/headers";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/next-auth-options";
import { sessionCookie } from "@/lib/auth/session";

async function handler(request: Request, context: RouteContext<"/api/auth/[...nextauth]">) {
  const cookie = (await cookies()).get(sessionCookie.name)?.value;
  const userAgent = request.headers.get("user-agent") ?? "";
  return NextAuth(authOptions({ cookie, userAgent }))(request, context);
}

export { handler as GET, handler as POST };
