"use client";

import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { SettingsActions } from "./settings-actions";
import { useAnswer } from "./use-answer";

export function NameForm({ name, onRename }: { name: string; onRename: SettingsActions["rename"] }) {
  const [draft, setDraft] = useState(name);
  const [isPending, run] = useAnswer();
  const id = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    run(
      () => onRename(draft),
      () => toast.success("Your name is changed"),
    );
  }

  return (
    <form onSubmit={submit}>
      <Label htmlFor={id}>Name</Label>
      <div className="mt-1.5 flex max-w-md gap-2">
        <Input
          id={id}
          value={draft}
          autoComplete="name"
          maxLength={80}
          onChange={(event) => setDraft(event.target.value)}
        />
        <Button type="submit" aria-disabled={isPending}>
          {isPending ? "Saving..." : "Save"}
        </Button>
      </div>
    </form>
  );
}
