"use client";

import { TextCursorInput } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { TextDialog } from "@/components/ui/text-dialog";
import type { Problem } from "@/lib/http/problem";

/** Gives a script another title; answers what stands against it. */
export type RenameScript = (id: number, title: string) => Promise<Problem | null>;

type RenameScriptButtonProps = { id: number; title: string; onRename: RenameScript };

export function RenameScriptButton({ id, title, onRename }: RenameScriptButtonProps) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);

  async function rename(text: string): Promise<string | null> {
    const problem = await onRename(id, text);
    if (problem) return problem.detail;
    toast.success("Renamed");
    router.refresh();
    return null;
  }

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <TextCursorInput aria-hidden />
        Rename
      </Button>
      {isOpen ? (
        <TextDialog
          title="Rename this script"
          description="Only its title in the library. The brief keeps its topic."
          label="Title"
          initial={title}
          save="Rename"
          onSave={rename}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
