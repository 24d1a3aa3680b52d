import type { Metadata } from "next";
import { DataSection } from "@/components/settings/data-section";
import { GuestSection } from "@/components/settings/guest-section";
import { KeysSection } from "@/components/settings/keys-section";
import { ProfileSection } from "@/components/settings/profile-section";
import { SessionsSection } from "@/components/settings/sessions-section";
import { UsageSection } from "@/components/settings/usage-section";
import { getDatabase } from "@/db/client";
import { listIdentities } from "@/db/queries/accounts";
import { listApiKeys } from "@/db/queries/api-keys";
import { listSessions } from "@/db/queries/sessions";
import { getProfile } from "@/db/queries/users";
import { listSignInProviders } from "@/lib/auth/providers";
import { requireUser } from "@/lib/auth/require-user";
import { createKey, deleteAccount, endSession, rename, revokeKey, signOutEverywhere } from "./actions";
import { readUsage } from "./read-usage";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const user = await requireUser("/dashboard/settings");
  const database = await getDatabase();
  const profile = user.isGuest ? null : await getProfile(database, user.id);
  const providers = listSignInProviders();
  const keys = await listApiKeys(database, user.id);
  return (
    <main id="main" className="mx-auto max-w-5xl px-4 py-8 sm:px-6 sm:py-10">
      <h1 className="mb-6 font-semibold text-2xl tracking-tight">Settings</h1>
      {profile ? (
        <>
          <ProfileSection
            profile={profile}
            identities={await listIdentities(database, user.id)}
            providers={providers}
            onRename={rename}
          />
          <SessionsSection
            sessions={await listSessions(database, user.id)}
            currentId={String(user.credential.id)}
            actions={{ endSession, signOutEverywhere }}
          />
        </>
      ) : (
        <GuestSection canSignIn={providers.length > 0} />
      )}
      <KeysSection keys={keys} actions={{ createKey, revokeKey }} />
      <UsageSection usage={await readUsage(user, keys)} />
      <DataSection isGuest={profile === null} onDelete={deleteAccount} />
    </main>
  );
}
