import { type ReactNode, useState, useTransition } from "react";
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogTitle,
  AlertDialogTrigger,
} from "./alert-dialog";
import { Button } from "./button";

type ConfirmDialogProps = {
  /** The button that asks. */
  trigger: ReactNode;
  title: string;
  description: string;
  confirm: string;
  /** The button that leaves everything as it is. */
  keep?: string;
  /** Does it; answers what stands against it, in a sentence, or null. */
  act: () => Promise<string | null>;
};

/** Asks before what cannot be taken back; the question stays, with the reason, where it fails. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, description, confirm, keep = "Cancel", act } = props;
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();

  function change(open: boolean) {
    setError(null);
    setOpen(open);
  }

  function run() {
    if (isPending) return;
    setError(null);
    startTransition(async () => {
      try {
        const reason = await act();
        setError(reason);
        if (reason === null) setOpen(false);
      } catch {
        setError("The server could not be reached. Nothing was changed; try again in a moment.");
      }
    });
  }

  return (
    <AlertDialog open={isOpen} onOpenChange={change}>
      <AlertDialogTrigger asChild>{trigger}</AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogTitle>{title}</AlertDialogTitle>
        <AlertDialogDescription className="break-words">{description}</AlertDialogDescription>
        {error ? (
          <p role="alert" className="mt-3 text-destructive text-sm">
            {error}
          </p>
        ) : null}
        <div className="mt-6 flex justify-end gap-2">
          <AlertDialogCancel asChild>
            <Button>{keep}</Button>
          </AlertDialogCancel>
          <Button variant="destructive" aria-disabled={isPending} onClick={run}>
            {isPending ? `${confirm}...` : confirm}
          </Button>
        </div>
      </AlertDialogContent>
    </AlertDialog>
  );
}
