import { Field, FieldError, invalidProps, Label } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { mostSampleCharacters } from "@/lib/script/persona-schema";
import { LearntFacts } from "./learnt-facts";
import type { PersonaDraft } from "./persona-draft";
import { type PersonaErrors, personaFieldId } from "./persona-errors";
import { PhrasesField } from "./phrases-field";

type WordsFieldsProps = {
  draft: PersonaDraft;
  errors: PersonaErrors;
  onChange: (change: Partial<PersonaDraft>) => void;
};

/** What the voice says, what it never says, and a text to hear it in. */
export function WordsFields({ draft, errors, onChange }: WordsFieldsProps) {
  const avoid = personaFieldId("avoid");
  const sample = personaFieldId("sample");
  return (
    <div className="space-y-5">
      <PhrasesField rows={draft.phrases} errors={errors} onChange={(phrases) => onChange({ phrases })} />
      <Field id={avoid} label="Words to avoid" note="Separate with commas" error={errors.avoid}>
        <Textarea
          id={avoid}
          value={draft.avoid}
          placeholder="guru, hack"
          onChange={(event) => onChange({ avoid: event.target.value })}
          {...invalidProps(`${avoid}-error`, errors.avoid)}
        />
      </Field>
      <div>
        <div className="mb-1.5 flex items-baseline justify-between gap-3">
          <Label htmlFor={sample}>A text of your own</Label>
          <span className="clock text-[0.8125rem] text-muted-foreground">
            {draft.sample.length.toLocaleString("en")} / {mostSampleCharacters.toLocaleString("en")}
          </span>
        </div>
        <Textarea
          id={sample}
          rows={5}
          value={draft.sample}
          onChange={(event) => onChange({ sample: event.target.value })}
          className="max-h-80 min-h-32 overflow-y-auto"
          {...invalidProps(`${sample}-error`, errors.sample)}
        />
        <FieldError id={`${sample}-error`}>{errors.sample}</FieldError>
        <LearntFacts sample={draft.sample} language={draft.language} />
        <p className="mt-2 text-[0.8125rem] text-muted-foreground">
          A model that writes in this voice gets the beginning of the text, 600 characters at most, and the
          sentence length.
        </p>
      </div>
    </div>
  );
}
