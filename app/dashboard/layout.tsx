import type { ReactNode } from "react";
import { AccountMenu, type Visitor } from "@/components/account/account-menu";
import { SkipLink } from "@/components/site/skip-link";
import { TopBar } from "@/components/site/top-bar";
import { getDatabase } from "@/db/client";
import { getProfile } from "@/db/queries/users";
import { listSignInProviders } from "@/lib/auth/providers";
import { getUser } from "@/lib/auth/require-user";

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <TopBar>
        <AccountMenu visitor={await findVisitor()} canSignIn={listSignInProviders().length > 0} />
      </TopBar>
      {children}
    </>
  );
}

async function findVisitor(): Promise<Visitor> {
  const user = await getUser();
  if (!user) return { kind: "nobody" };
  const profile = user.isGuest ? null : await getProfile(await getDatabase(), user.id);
  return profile ? { kind: "account", name: profile.name, email: profile.email } : { kind: "guest" };
}
