"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogTitle, DialogTrigger } from "@/components/ui/dialog";
import { KeyForm } from "./key-form";
import { NewKey } from "./new-key";
import type { SettingsActions } from "./settings-actions";

/** Asks for a new key's facts, and shows the key: once, since nobody can show it again. */
export function CreateKeyDialog({ onCreate }: { onCreate: SettingsActions["createKey"] }) {
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<string | null>(null);

  function change(open: boolean) {
    if (open) setMade(null);
    setOpen(open);
  }

  return (
    <Dialog open={isOpen} onOpenChange={change}>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          New key
        </Button>
      </DialogTrigger>
      {/* A press beside the dialog must not throw away a key that nobody has copied yet. */}
      <DialogContent onInteractOutside={(event) => event.preventDefault()}>
        {made === null ? (
          <>
            <DialogTitle>New API key</DialogTitle>
            <DialogDescription>Give it no more than it needs.</DialogDescription>
            <KeyForm onCreate={onCreate} onMade={setMade} onCancel={() => setOpen(false)} />
          </>
        ) : (
          <>
            <DialogTitle>Your new key</DialogTitle>
            <DialogDescription>
              Copy it now and keep it where secrets are kept. It will not be shown again.
            </DialogDescription>
            <NewKey apiKey={made} onDone={() => setOpen(false)} />
          </>
        )}
      </DialogContent>
    </Dialog>
  );
}
