"use client";

import { Trash2 } from "lucide-react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { SettingsActions } from "./settings-actions";

type RevokeKeyButtonProps = { id: number; name: string; onRevoke: SettingsActions["revokeKey"] };

export function RevokeKeyButton({ id, name, onRevoke }: RevokeKeyButtonProps) {
  async function revoke(): Promise<string | null> {
    const answer = await onRevoke(id);
    if (!answer.ok) return answer.detail;
    toast.success("Revoked");
    return null;
  }

  return (
    <ConfirmDialog
      trigger={
        <Button variant="ghost" size="icon" aria-label={`Revoke ${name}`}>
          <Trash2 aria-hidden />
        </Button>
      }
      title="Revoke this key?"
      description={`“${name}” stops working at once, for good. What was written with it stays.`}
      confirm="Revoke"
      act={revoke}
    />
  );
}
