"use client";

import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogTitle } from "@/components/ui/dialog";
import { Field, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Problem } from "@/lib/http/problem";

type SaveTemplateDialogProps = {
  suggestedName: string;
  onClose: () => void;
  /** Where the focus goes when the dialog closes. */
  onFocusBack: (event: Event) => void;
  /** Saves under a name; answers what stands against it. */
  onSave: (name: string) => Promise<Problem | null>;
};

export function SaveTemplateDialog(props: SaveTemplateDialogProps) {
  const { suggestedName, onClose, onFocusBack, onSave } = props;
  const [name, setName] = useState(suggestedName);
  const [error, setError] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const id = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (isPending) return;
    setError(undefined);
    startTransition(async () => {
      try {
        const problem = await onSave(name);
        if (problem) setError(problem.errors?.[0]?.detail ?? problem.detail);
        else onClose();
      } catch {
        setError("The server could not be reached. Nothing was saved; try again in a moment.");
      }
    });
  }

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent onCloseAutoFocus={onFocusBack}>
        <DialogTitle>Save as my template</DialogTitle>
        <DialogDescription>The brief as it stands, without its topic.</DialogDescription>
        <form noValidate onSubmit={submit} className="mt-4">
          <Field id={id} label="Name" error={error}>
            <Input
              id={id}
              value={name}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
              onFocus={(event) => event.target.select()}
              {...invalidProps(`${id}-error`, error)}
            />
          </Field>
          <div className="mt-5 flex justify-end gap-2">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" aria-disabled={isPending}>
              {isPending ? "Saving..." : "Save template"}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
