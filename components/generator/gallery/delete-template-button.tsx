import { Trash2 } from "lucide-react";
import { useState, useTransition } from "react";
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogTitle,
  AlertDialogTrigger,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";

type DeleteTemplateButtonProps = { name: string; onDelete: () => Promise<void> };

/** Asks first; the question stays, with the reason, where the deletion fails. */
export function DeleteTemplateButton({ name, onDelete }: DeleteTemplateButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [isPending, startTransition] = useTransition();

  function remove() {
    setFailed(false);
    startTransition(async () => {
      try {
        await onDelete();
        setOpen(false);
      } catch {
        setFailed(true);
      }
    });
  }

  return (
    <AlertDialog open={isOpen} onOpenChange={setOpen}>
      <AlertDialogTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={`Delete ${name}`}>
          <Trash2 aria-hidden />
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogTitle>Delete this template?</AlertDialogTitle>
        <AlertDialogDescription className="break-words">
          “{name}” is deleted for good. Your scripts stay as they are.
        </AlertDialogDescription>
        {hasFailed ? (
          <p role="alert" className="mt-3 text-destructive text-sm">
            It could not be deleted. Please try again.
          </p>
        ) : null}
        <div className="mt-6 flex justify-end gap-2">
          <AlertDialogCancel asChild>
            <Button>Keep it</Button>
          </AlertDialogCancel>
          <Button variant="destructive" aria-disabled={isPending} onClick={() => !isPending && remove()}>
            {isPending ? "Deleting..." : "Delete"}
          </Button>
        </div>
      </AlertDialogContent>
    </AlertDialog>
  );
}
