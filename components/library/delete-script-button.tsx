"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

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

  async function remove(): Promise<null> {
    await onDelete(id);
    toast.success("Deleted");
    if (afterwards) router.push(afterwards);
    else router.refresh();
    return null;
  }

  return (
    <ConfirmDialog
      trigger={
        look === "icon" ? (
          <Button variant="ghost" size="icon" aria-label={`Delete ${topic}`}>
            <Trash2 aria-hidden />
          </Button>
        ) : (
          <Button size="sm">
            <Trash2 aria-hidden />
            Delete
          </Button>
        )
      }
      title="Delete this script?"
      description={`“${topic}” and its receipt are deleted for good.`}
      confirm="Delete"
      keep="Keep it"
      act={remove}
    />
  );
}
