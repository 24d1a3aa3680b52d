import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { flushSync } from "react-dom";
import { toast } from "sonner";
import type { Problem } from "@/lib/http/problem";
import type { SavedPersona } from "@/lib/script/persona";
import type { PersonaInput } from "@/lib/script/persona-schema";
import { emptyPersonaDraft, type PersonaDraft, toPersonaDraft, toPersonaInput } from "./persona-draft";
import { firstInvalidId, keepUnchanged, type PersonaErrors, toPersonaErrors } from "./persona-errors";

export type SavePersona = (
  id: number | null,
  input: PersonaInput,
) => Promise<{ ok: true; id: number } | { ok: false; problem: Problem }>;

const notReached = "The server could not be reached. What you typed is still here; try again in a moment.";

/** A persona being written: whatever the server answers, what was typed stays until it is saved. */
export function usePersonaForm(persona: SavedPersona | null, onSave: SavePersona) {
  const router = useRouter();
  const [draft, setDraft] = useState(() => (persona ? toPersonaDraft(persona) : emptyPersonaDraft));
  const [errors, setErrors] = useState<PersonaErrors>({});
  const [saving, startSaving] = useTransition();

  function change(changed: Partial<PersonaDraft>) {
    const next = { ...draft, ...changed };
    setDraft(next);
    setErrors((current) => keepUnchanged(current, draft, next));
  }

  function showErrors(found: PersonaErrors) {
    flushSync(() => setErrors(found));
    const id = firstInvalidId(found, draft);
    if (id) document.getElementById(id)?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (saving) return;
    const { input, rowIds } = toPersonaInput(draft);
    startSaving(async () => {
      try {
        const saved = await onSave(persona?.id ?? null, input);
        if (!saved.ok) return showErrors(toPersonaErrors(saved.problem, rowIds));
        toast.success("Persona saved");
        router.push("/dashboard/personas");
      } catch {
        showErrors({ form: notReached });
      }
    });
  }

  return { draft, errors, saving, change, submit };
}
