"use client";

import { toast } from "sonner";
import { leave } from "@/components/account/leave";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { SettingsActions } from "./settings-actions";
import { useAnswer } from "./use-answer";

type EndSessionButtonProps = { id: string; browser: string; onEnd: SettingsActions["endSession"] };

export function EndSessionButton({ id, browser, onEnd }: EndSessionButtonProps) {
  const [isPending, run] = useAnswer();
  const done = () => toast.success(`${browser} is signed out`);
  return (
    <Button
      size="sm"
      aria-disabled={isPending}
      aria-label={`End the session of ${browser}`}
      onClick={() => run(() => onEnd(id), done)}
    >
      End
    </Button>
  );
}

export function SignOutEverywhereButton({ onSignOut }: { onSignOut: SettingsActions["signOutEverywhere"] }) {
  async function signOut(): Promise<string | null> {
    const answer = await onSignOut();
    if (!answer.ok) return answer.detail;
    leave("everywhere");
    return null;
  }

  return (
    <ConfirmDialog
      trigger={<Button>Sign out everywhere</Button>}
      title="Sign out everywhere?"
      description="All sessions end at once, this one too. API keys stay as they are."
      confirm="Sign out everywhere"
      act={signOut}
    />
  );
}
