import { type Provider, ProviderButton } from "@/components/account/provider-button";
import { ProviderIcon } from "@/components/account/provider-icon";
import { DateLabel } from "@/components/library/date-label";
import { NameForm } from "./name-form";
import type { SettingsActions } from "./settings-actions";
import { SettingsSection } from "./settings-section";

export type OwnIdentity = { provider: string; createdAt: Date };

type ProfileSectionProps = {
  profile: { name: string; email: string | null };
  identities: OwnIdentity[];
  providers: Provider[];
  onRename: SettingsActions["rename"];
};

export function ProfileSection({ profile, identities, providers, onRename }: ProfileSectionProps) {
  return (
    <SettingsSection id="profile" title="Profile">
      <NameForm name={profile.name} onRename={onRename} />
      {profile.email ? (
        <dl className="mt-5">
          <dt className="font-medium text-sm">E-mail</dt>
          <dd className="wrap-anywhere mt-1">{profile.email}</dd>
        </dl>
      ) : null}
      <h3 className="mt-6 font-medium text-sm">Ways to sign in</h3>
      <ul className="mt-2 divide-y rounded-lg border bg-paper">
        {providers.map((provider) => (
          <ProviderRow
            key={provider.id}
            provider={provider}
            identities={identities.filter((identity) => identity.provider === provider.id)}
          />
        ))}
      </ul>
    </SettingsSection>
  );
}

function ProviderRow({ provider, identities }: { provider: Provider; identities: OwnIdentity[] }) {
  const [first] = identities;
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2">
      <ProviderIcon id={provider.id} />
      <span className="mr-auto">{provider.name}</span>
      {first ? (
        <span className="text-[0.8125rem] text-muted-foreground">
          Connected <DateLabel date={first.createdAt} />
        </span>
      ) : (
        <ProviderButton provider={provider} label={`Connect ${provider.name}`} to="/dashboard/settings" />
      )}
    </li>
  );
}
