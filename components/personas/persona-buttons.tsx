"use client";

import { Copy, Pencil, Star, StarOff } from "lucide-react";
import Link from "next/link";
import { useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import type { Problem } from "@/lib/http/problem";
import type { SavedPersona } from "@/lib/script/persona";
import { DeletePersonaButton } from "./delete-persona-button";

type Answer = { ok: true } | { ok: false; problem: Problem };

export type PersonaActions = {
  deletePersona: (id: number) => Promise<void>;
  duplicatePersona: (id: number) => Promise<Answer>;
  setDefaultPersona: (id: number | null) => Promise<Answer>;
};

type PersonaButtonsProps = { persona: SavedPersona; actions: PersonaActions };

/** What can be done with a persona without opening it; the list comes anew with each answer. */
export function PersonaButtons({ persona: { id, name, isDefault }, actions }: PersonaButtonsProps) {
  const [pending, startTransition] = useTransition();

  function run(action: () => Promise<Answer>, done: string) {
    startTransition(async () => {
      try {
        const answer = await action();
        if (answer.ok) toast.success(done);
        else toast.error(answer.problem.detail);
      } catch {
        toast.error("The change did not reach the server. Please try again.");
      }
    });
  }

  return (
    <div className="flex items-center gap-1">
      <Button
        variant="ghost"
        size="sm"
        aria-disabled={pending}
        aria-label={`${isDefault ? "Clear" : "Make"} default: ${name}`}
        onClick={() =>
          run(
            () => actions.setDefaultPersona(isDefault ? null : id),
            isDefault ? "No persona is the default now" : `${name} is the default now`,
          )
        }
      >
        {isDefault ? <StarOff aria-hidden /> : <Star aria-hidden />}
        {isDefault ? "Clear default" : "Make default"}
      </Button>
      <Button asChild variant="ghost" size="icon">
        <Link href={`/dashboard/personas/${id}`} prefetch={false} aria-label={`Edit ${name}`}>
          <Pencil aria-hidden />
        </Link>
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-disabled={pending}
        aria-label={`Duplicate ${name}`}
        onClick={() => run(() => actions.duplicatePersona(id), "Duplicated")}
      >
        <Copy aria-hidden />
      </Button>
      <DeletePersonaButton name={name} disabled={pending} onDelete={() => actions.deletePersona(id)} />
    </div>
  );
}
