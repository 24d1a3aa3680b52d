import { Plus } from "lucide-react";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { mostPhrases } from "@/lib/script/text-field";
import { addPhrase, type PhraseRow } from "./persona-draft";
import { type PersonaErrors, personaFieldId } from "./persona-errors";
import { PhraseField } from "./phrase-field";

type PhrasesFieldProps = {
  rows: PhraseRow[];
  errors: PersonaErrors;
  onChange: (rows: PhraseRow[]) => void;
};

export function PhrasesField({ rows, errors, onChange }: PhrasesFieldProps) {
  const add = useRef<HTMLButtonElement>(null);
  const id = personaFieldId("phrases");

  function addRow() {
    const next = addPhrase(rows);
    flushSync(() => onChange(next));
    document.getElementById(personaFieldId(`phrase-${next.at(-1)?.id}`))?.focus();
  }

  function remove(row: PhraseRow) {
    flushSync(() => onChange(rows.filter((other) => other !== row)));
    add.current?.focus();
  }

  return (
    <fieldset>
      <legend className="font-medium text-sm">Catch phrases</legend>
      <p className="mt-0.5 text-[0.8125rem] text-muted-foreground">
        What you like to say, and how often one script may say it at most.
      </p>
      {rows.length > 0 ? (
        <ul className="mt-2.5 space-y-2">
          {rows.map((row, index) => (
            <PhraseField
              key={row.id}
              row={row}
              number={index + 1}
              error={errors[`phrase-${row.id}`]}
              onChange={(changed) => onChange(rows.map((other) => (other === row ? changed : other)))}
              onRemove={() => remove(row)}
            />
          ))}
        </ul>
      ) : null}
      <Button
        ref={add}
        id={id}
        variant="link"
        size="inline"
        className="mt-1.5 min-h-10 sm:min-h-8"
        disabled={rows.length >= mostPhrases}
        onClick={addRow}
      >
        <Plus aria-hidden />
        Add a catch phrase
      </Button>
      <FieldError id={`${id}-error`}>{errors.phrases}</FieldError>
    </fieldset>
  );
}
