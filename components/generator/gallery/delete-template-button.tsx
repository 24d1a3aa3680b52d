import { Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

export function DeleteTemplateButton({ name, onDelete }: { name: string; onDelete: () => Promise<void> }) {
  return (
    <ConfirmDialog
      trigger={
        <Button variant="ghost" size="icon" aria-label={`Delete ${name}`}>
          <Trash2 aria-hidden />
        </Button>
      }
      title="Delete this template?"
      description={`“${name}” is deleted for good. Your scripts stay as they are.`}
      confirm="Delete"
      keep="Keep it"
      act={() => onDelete().then(() => null)}
    />
  );
}
