import Link from "next/link";
import { Field, invalidProps } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import type { SavedPersona } from "@/lib/script/persona";
import { fieldId } from "./field-errors";

type PersonaFieldProps = {
  personas: readonly SavedPersona[];
  value: number | null;
  error?: string;
  onChange: (personaId: number | null) => void;
};

/** Whose voice the script has; what that changes stands under the choice, and in the plan at once. */
export function PersonaField({ personas, value, error, onChange }: PersonaFieldProps) {
  const id = fieldId("personaId");
  const chosen = personas.find((persona) => persona.id === value);
  const isGone = value !== null && !chosen;
  return (
    <Field
      id={id}
      label="Persona"
      error={error ?? (isGone ? "This persona is gone. Choose another, or none." : undefined)}
    >
      <NativeSelect
        id={id}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : Number(event.target.value))}
        {...invalidProps(`${id}-error`, error)}
      >
        <option value="">No persona</option>
        {isGone ? <option value={value}>Persona {value}</option> : null}
        {personas.map((persona) => (
          <option key={persona.id} value={persona.id}>
            {persona.isDefault ? `${persona.name} (default)` : persona.name}
          </option>
        ))}
      </NativeSelect>
      <p className="mt-1.5 text-[0.8125rem] text-muted-foreground">
        {chosen ? `${describePersona(chosen)} ` : "A voice of your own: pace, tone, words to say or avoid. "}
        <Link
          href={chosen ? `/dashboard/personas/${chosen.id}` : "/dashboard/personas"}
          prefetch={false}
          className="text-primary underline underline-offset-4"
        >
          {chosen ? "Edit" : personas.length > 0 ? "Your personas" : "Make a persona"}
        </Link>
      </p>
    </Field>
  );
}

/** What a persona brings to a script, in one line. */
export function describePersona({ wordsPerMinute, tone, phrases, avoid }: SavedPersona): string {
  const parts = [
    wordsPerMinute === null ? null : `${Math.round(wordsPerMinute)} words a minute`,
    tone,
    phrases.length > 0 ? `${phrases.length} catch ${phrases.length === 1 ? "phrase" : "phrases"}` : null,
    avoid.length > 0 ? `never says ${avoid.slice(0, 3).join(", ")}${avoid.length > 3 ? " …" : ""}` : null,
  ].filter((part) => part !== null && part !== "");
  return parts.length > 0 ? `${parts.join(", ")}.` : "Sets nothing but the name yet.";
}
