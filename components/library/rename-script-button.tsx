"use client";

import { TextCursorInput } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogTitle } from "@/components/ui/dialog";
import { Field, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Problem } from "@/lib/http/problem";

/** Gives a script another title; answers what stands against it. */
export type RenameScript = (id: number, title: string) => Promise<Problem | null>;

type RenameScriptButtonProps = { id: number; title: string; onRename: RenameScript };

export function RenameScriptButton({ id, title, onRename }: RenameScriptButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <TextCursorInput aria-hidden />
        Rename
      </Button>
      {isOpen ? (
        <RenameDialog id={id} title={title} onRename={onRename} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function RenameDialog({ id, title, onRename, onClose }: RenameScriptButtonProps & { onClose: () => void }) {
  const router = useRouter();
  const [typed, setTyped] = useState(title);
  const [error, setError] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const fieldId = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    setError(undefined);
    startTransition(async () => {
      try {
        const problem = await onRename(id, typed);
        if (problem) return setError(problem.detail);
        toast.success("Renamed");
        onClose();
        router.refresh();
      } catch {
        setError("The server could not be reached. Nothing was changed; try again in a moment.");
      }
    });
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogTitle>Rename this script</DialogTitle>
        <DialogDescription>Only its title in the library. The brief keeps its topic.</DialogDescription>
        <form noValidate onSubmit={submit} className="mt-4">
          <Field id={fieldId} label="Title" error={error}>
            <Input
              id={fieldId}
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
              onFocus={(event) => event.target.select()}
              {...invalidProps(`${fieldId}-error`, error)}
            />
          </Field>
          <div className="mt-5 flex justify-end gap-2">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" aria-disabled={isPending}>
              {isPending ? "Saving..." : "Rename"}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
