import { Field, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { fieldId } from "./field-errors";

type EndpointModelFieldProps = { value: string; error?: string; onChange: (model: string) => void };

/** The model of a creator's own endpoint: only its name is known. */
export function EndpointModelField({ value, error, onChange }: EndpointModelFieldProps) {
  const id = fieldId("model");
  return (
    <Field id={id} label="Model" note="At your own endpoint" error={error}>
      <Input
        id={id}
        value={value}
        placeholder="llama3.2"
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        {...invalidProps(`${id}-error`, error)}
      />
    </Field>
  );
}
