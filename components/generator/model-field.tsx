import { Field, invalidProps } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { fieldId } from "./field-errors";

/** A model as it is offered; one that cannot be used says what it lacks. */
export type ModelChoice = { id: string; label: string; usable: boolean; reason?: string };

type ModelFieldProps = {
  models: readonly ModelChoice[];
  value: string;
  onChange: (model: string) => void;
  error?: string;
};

export function ModelField({ models, value, onChange, error }: ModelFieldProps) {
  const id = fieldId("model");
  return (
    <Field id={id} label="Model" error={error}>
      <NativeSelect
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...invalidProps(`${id}-error`, error)}
      >
        {models.map((model) => (
          <option key={model.id} value={model.id} disabled={!model.usable}>
            {model.usable || !model.reason ? model.label : `${model.label} (${model.reason})`}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}
