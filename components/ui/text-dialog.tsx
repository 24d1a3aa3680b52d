import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "./button";
import { Dialog, DialogContent, DialogDescription, DialogTitle } from "./dialog";
import { Field, invalidProps } from "./field";
import { Input } from "./input";

type TextDialogProps = {
  title: string;
  description: string;
  label: string;
  initial: string;
  save: string;
  /** Saves what was typed; answers what stands against it, in a sentence, or null. */
  onSave: (text: string) => Promise<string | null>;
  onClose: () => void;
  /** Where the focus goes when the dialog closes; without it, to where it came from. */
  onFocusBack?: (event: Event) => void;
};

/** Asks for one line of text; it stays, with the reason, where it cannot be saved. */
export function TextDialog(props: TextDialogProps) {
  const { title, description, label, initial, save, onSave, onClose, onFocusBack } = props;
  const [text, setText] = useState(initial);
  const [error, setError] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const id = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation(); // the dialog may stand in another form
    if (isPending) return;
    setError(undefined);
    startTransition(async () => {
      try {
        const reason = await onSave(text);
        if (reason === null) onClose();
        else setError(reason);
      } catch {
        setError("The server could not be reached. Nothing was saved; try again in a moment.");
      }
    });
  }

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent onCloseAutoFocus={onFocusBack}>
        <DialogTitle>{title}</DialogTitle>
        <DialogDescription>{description}</DialogDescription>
        <form noValidate onSubmit={submit} className="mt-4">
          <Field id={id} label={label} error={error}>
            <Input
              id={id}
              value={text}
              autoComplete="off"
              onChange={(event) => setText(event.target.value)}
              onFocus={(event) => event.target.select()}
              {...invalidProps(`${id}-error`, error)}
            />
          </Field>
          <div className="mt-5 flex justify-end gap-2">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" aria-disabled={isPending}>
              {isPending ? "Saving..." : save}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
