import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInCard } from "@/components/account/sign-in-card";
import { describeLeaving, describeSignInError, endedText } from "@/components/account/sign-in-text";
import { toOwnPath } from "@/lib/auth/own-path";
import { listSignInProviders } from "@/lib/auth/providers";
import { getSession } from "@/lib/auth/require-user";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Sign in" };

type Asked = Partial<Record<"next" | "callbackUrl" | "error" | "done", string | string[]>>;

export default async function SignInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { next, callbackUrl, error, done } = await searchParams;
  const session = await getSession();
  const visitor = !session?.isOpen ? "nobody" : session.isGuest ? "guest" : "account";
  const to = toOwnPath(next ?? callbackUrl);
  if (visitor === "account" && !error) redirect(to);
  return (
    <SignInCard
      providers={listSignInProviders()}
      visitor={visitor}
      guests={env.GUESTS === "on"}
      to={to}
      error={error ? describeSignInError(String(error)) : null}
      notice={session ? (session.isOpen ? null : endedText) : describeLeaving(String(done))}
    />
  );
}
