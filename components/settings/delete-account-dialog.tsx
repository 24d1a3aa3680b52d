"use client";

import { type FormEvent, useId, useState } from "react";
import { leave } from "@/components/account/leave";
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogTitle,
  AlertDialogTrigger,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { deletionWord, type SettingsActions } from "./settings-actions";
import { useAnswer } from "./use-answer";

type DeleteAccountDialogProps = { isGuest: boolean; onDelete: SettingsActions["deleteAccount"] };

export function DeleteAccountDialog({ isGuest, onDelete }: DeleteAccountDialogProps) {
  const [word, setWord] = useState("");
  const [isPending, run] = useAnswer();
  const id = useId();
  const what = isGuest ? "everything" : "my account and everything in it";
  const isTyped = word.trim().toLowerCase() === deletionWord;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isTyped) return;
    run(
      () => onDelete(word),
      () => leave("deleted"),
    );
  }

  return (
    <AlertDialog onOpenChange={() => setWord("")}>
      <AlertDialogTrigger asChild>
        <Button variant="destructive" className="mt-3 h-auto min-h-10 whitespace-normal">
          Delete {what}
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogTitle>Delete {what.replace("my", "your")}?</AlertDialogTitle>
        <AlertDialogDescription>
          Scripts, personas, templates and API keys are deleted now, and what is being written is stopped.
          This cannot be undone.
        </AlertDialogDescription>
        <form onSubmit={submit} className="mt-4">
          <Label htmlFor={id}>Type “{deletionWord}” to confirm</Label>
          <Input
            id={id}
            className="mt-1.5"
            value={word}
            autoComplete="off"
            autoCapitalize="none"
            onChange={(event) => setWord(event.target.value)}
          />
          <div className="mt-6 flex justify-end gap-2">
            <AlertDialogCancel asChild>
              <Button>Keep it</Button>
            </AlertDialogCancel>
            <Button type="submit" variant="destructive" disabled={!isTyped} aria-disabled={isPending}>
              {isPending ? "Deleting..." : "Delete"}
            </Button>
          </div>
        </form>
      </AlertDialogContent>
    </AlertDialog>
  );
}
