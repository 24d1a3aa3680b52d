import { Field, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { CalibrationCard } from "./calibration-card";
import type { PersonaDraft } from "./persona-draft";
import { type PersonaErrors, personaFieldId } from "./persona-errors";
import { usualRate } from "./reading-result";

type PaceFieldsProps = {
  draft: PersonaDraft;
  errors: PersonaErrors;
  onChange: (change: Partial<PersonaDraft>) => void;
};

/** How fast the voice speaks: typed, or measured. */
export function PaceFields({ draft, errors, onChange }: PaceFieldsProps) {
  const id = personaFieldId("wordsPerMinute");
  return (
    <div className="space-y-5">
      <Field
        id={id}
        label="Words a minute"
        note="Empty: the usual pace of each style"
        error={errors.wordsPerMinute}
      >
        <Input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={draft.wordsPerMinute}
          placeholder={String(usualRate(draft.language))}
          onChange={(event) => onChange({ wordsPerMinute: event.target.value })}
          className="clock max-w-32"
          {...invalidProps(`${id}-error`, errors.wordsPerMinute)}
        />
      </Field>
      <CalibrationCard
        key={draft.language}
        language={draft.language}
        onUse={(wordsPerMinute) => onChange({ wordsPerMinute: String(wordsPerMinute) })}
      />
    </div>
  );
}
