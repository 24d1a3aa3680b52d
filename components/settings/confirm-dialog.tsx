"use client";

import { type ReactNode, useState } from "react";
import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogTitle,
  AlertDialogTrigger,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import type { Answer } from "./settings-actions";
import { useAnswer } from "./use-answer";

type ConfirmDialogProps = {
  /** The button that asks. */
  trigger: ReactNode;
  title: string;
  description: string;
  confirm: string;
  act: () => Promise<Answer>;
  onDone: () => void;
};

/** Asks before what cannot be taken back; the question stays where it fails. */
export function ConfirmDialog({ trigger, title, description, confirm, act, onDone }: ConfirmDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [isPending, run] = useAnswer();
  const done = () => {
    setOpen(false);
    onDone();
  };
  return (
    <AlertDialog open={isOpen} onOpenChange={setOpen}>
      <AlertDialogTrigger asChild>{trigger}</AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogTitle>{title}</AlertDialogTitle>
        <AlertDialogDescription className="break-words">{description}</AlertDialogDescription>
        <div className="mt-6 flex justify-end gap-2">
          <AlertDialogCancel asChild>
            <Button>Cancel</Button>
          </AlertDialogCancel>
          <Button variant="destructive" aria-disabled={isPending} onClick={() => run(act, done)}>
            {confirm}
          </Button>
        </div>
      </AlertDialogContent>
    </AlertDialog>
  );
}
