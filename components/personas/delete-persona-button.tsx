import { Trash2 } from "lucide-react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type DeletePersonaButtonProps = { name: string; disabled: boolean; onDelete: () => Promise<void> };

export function DeletePersonaButton({ name, disabled, onDelete }: DeletePersonaButtonProps) {
  async function remove(): Promise<null> {
    await onDelete();
    toast.success("Deleted");
    return null;
  }

  return (
    <ConfirmDialog
      trigger={
        <Button variant="ghost" size="icon" disabled={disabled} aria-label={`Delete ${name}`}>
          <Trash2 aria-hidden />
        </Button>
      }
      title="Delete this persona?"
      description={`“${name}” is deleted for good. Scripts that were written with it stay as they are.`}
      confirm="Delete"
      keep="Keep it"
      act={remove}
    />
  );
}
