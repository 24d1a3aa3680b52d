import { DateLabel } from "@/components/library/date-label";
import { Badge } from "@/components/ui/badge";
import { describeAgo } from "./describe-ago";
import { EndSessionButton, SignOutEverywhereButton } from "./session-buttons";
import type { SettingsActions } from "./settings-actions";
import { SettingsSection } from "./settings-section";

export type OwnSession = { id: string; browser: string; lastSeenAt: Date; createdAt: Date };

type SessionsSectionProps = {
  sessions: OwnSession[];
  /** The session of this browser. */
  currentId: string;
  actions: Pick<SettingsActions, "endSession" | "signOutEverywhere">;
};

export function SessionsSection({ sessions, currentId, actions }: SessionsSectionProps) {
  const now = new Date();
  const current = sessions.filter(({ id }) => id === currentId);
  const others = sessions.filter(({ id }) => id !== currentId);
  return (
    <SettingsSection
      id="sessions"
      title="Sessions"
      note="Where you are signed in. An ended one stops at once."
    >
      <ul className="divide-y rounded-lg border bg-paper">
        {[...current, ...others].map(({ id, browser, lastSeenAt, createdAt }) => (
          <li key={id} className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
            <div className="mr-auto">
              <p className="font-medium">{browser}</p>
              <p className="text-[0.8125rem] text-muted-foreground">
                Last seen {describeAgo(lastSeenAt, now)} · signed in <DateLabel date={createdAt} />
              </p>
            </div>
            {id === currentId ? (
              <Badge variant="success" inset>
                This browser
              </Badge>
            ) : (
              <EndSessionButton id={id} browser={browser} onEnd={actions.endSession} />
            )}
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <SignOutEverywhereButton onSignOut={actions.signOutEverywhere} />
      </div>
    </SettingsSection>
  );
}
