import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { fieldId } from "./field-errors";

type OwnEndpointFieldProps = { value: string; error?: string; onChange: (baseUrl: string) => void };

/** The base URL of a server of the creator's own; filled in, it writes in place of the models on offer. */
export function OwnEndpointField({ value, error, onChange }: OwnEndpointFieldProps) {
  const id = fieldId("baseUrl");
  return (
    <Field id={id} label="Your own endpoint (optional)" error={error}>
      <Input
        id={id}
        type="url"
        value={value}
        placeholder="https://example.com/v1"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
      />
      <p id={`${id}-hint`} className="mt-1.5 text-[0.8125rem] text-muted-foreground">
        The base URL of an OpenAI-compatible server. Name its model above, under Model.
      </p>
    </Field>
  );
}
