import { DateLabel } from "@/components/library/date-label";
import { CreateKeyDialog } from "./create-key-dialog";
import { describeAgo } from "./describe-ago";
import { RevokeKeyButton } from "./revoke-key-button";
import type { SettingsActions } from "./settings-actions";
import { SettingsSection } from "./settings-section";

export type OwnKey = {
  id: number;
  name: string;
  start: string;
  scopes: string[];
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  createdAt: Date;
};

type KeysSectionProps = { keys: OwnKey[]; actions: Pick<SettingsActions, "createKey" | "revokeKey"> };

export function KeysSection({ keys, actions }: KeysSectionProps) {
  const now = new Date();
  return (
    <SettingsSection
      id="keys"
      title="API keys"
      note="With a key another app acts for you, as far as its scopes go."
    >
      {keys.length > 0 ? (
        <ul className="mb-4 divide-y rounded-lg border bg-paper">
          {keys.map((key) => (
            <li key={key.id} className="flex items-start gap-3 py-3 pr-2 pl-4">
              <KeyFacts apiKey={key} now={now} />
              <RevokeKeyButton id={key.id} name={key.name} onRevoke={actions.revokeKey} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="mb-4 text-muted-foreground">You have no keys yet.</p>
      )}
      <CreateKeyDialog onCreate={actions.createKey} />
    </SettingsSection>
  );
}

function KeyFacts({ apiKey, now }: { apiKey: OwnKey; now: Date }) {
  const { name, start, scopes, expiresAt, lastUsedAt } = apiKey;
  return (
    <div className="mr-auto min-w-0">
      <h3 className="wrap-anywhere font-medium">
        {name}{" "}
        <span className="clock ml-1 font-normal text-[0.8125rem] text-muted-foreground">{start}...</span>
      </h3>
      <p className="mt-0.5 text-[0.8125rem] text-muted-foreground">
        {lastUsedAt ? `Used ${describeAgo(lastUsedAt, now)}` : "Never used"}
        {" · "}
        {expiresAt === null ? (
          "never runs out"
        ) : expiresAt < now ? (
          <span className="text-destructive">
            ran out <DateLabel date={expiresAt} />
          </span>
        ) : (
          <>
            runs out <DateLabel date={expiresAt} />
          </>
        )}
      </p>
      <p className="clock mt-1 text-[0.8125rem] text-muted-foreground">
        {scopes.length > 0 ? scopes.join(", ") : "no scopes"}
      </p>
    </div>
  );
}
