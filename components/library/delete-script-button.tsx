"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "sonner";
import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogTitle,
  AlertDialogTrigger,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";

type DeleteScriptButtonProps = {
  id: number;
  topic: string;
  onDelete: (id: number) => Promise<void>;
  /** Where to go once it is gone; without it the page stays and is read anew. */
  afterwards?: string;
  look: "icon" | "labelled";
};

export function DeleteScriptButton({ id, topic, onDelete, afterwards, look }: DeleteScriptButtonProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  function remove() {
    startTransition(async () => {
      try {
        await onDelete(id);
        toast.success("Deleted");
        if (afterwards) router.push(afterwards);
        else router.refresh();
      } catch {
        toast.error("The script could not be deleted. Please try again.");
      }
    });
  }

  return (
    <AlertDialog>
      <AlertDialogTrigger asChild>
        {look === "icon" ? (
          <Button variant="ghost" size="icon" disabled={pending} aria-label={`Delete ${topic}`}>
            <Trash2 aria-hidden />
          </Button>
        ) : (
          <Button size="sm" disabled={pending}>
            <Trash2 aria-hidden />
            Delete
          </Button>
        )}
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogTitle>Delete this script?</AlertDialogTitle>
        <AlertDialogDescription className="break-words">
          “{topic}” and its receipt are deleted for good.
        </AlertDialogDescription>
        <div className="mt-6 flex justify-end gap-2">
          <AlertDialogCancel asChild>
            <Button>Keep it</Button>
          </AlertDialogCancel>
          <AlertDialogAction asChild>
            <Button variant="destructive" onClick={remove}>
              Delete
            </Button>
          </AlertDialogAction>
        </div>
      </AlertDialogContent>
    </AlertDialog>
  );
}
