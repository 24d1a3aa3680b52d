"use client";

import type { Estimates } from "@/components/models/estimates";
import type { CheckModel, ModelChoice } from "@/components/models/model-choice";
import { ModelOptions } from "@/components/models/model-options";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { type Draft, hasOwnEndpoint } from "./brief-draft";
import { EndpointModelField } from "./endpoint-model-field";
import { fieldId } from "./field-errors";
import { ModelCheck } from "./model-check";
import { useModelChecks } from "./use-model-checks";

type ModelFieldProps = {
  models: readonly ModelChoice[];
  draft: Draft;
  error?: string;
  estimates: Estimates | null;
  /** Whether this server writes with endpoints that a brief names. */
  ownEndpoint: boolean;
  checkModel: CheckModel;
  onChange: (change: Partial<Draft>) => void;
};

export function ModelField(props: ModelFieldProps) {
  const { draft, error, estimates, ownEndpoint, checkModel, onChange } = props;
  const { models, check, describe } = useModelChecks(props.models, checkModel);
  const id = fieldId("model");
  const isElsewhere = hasOwnEndpoint(draft);
  const chosen = isElsewhere ? undefined : models.find((model) => model.id === draft.model);
  if (isElsewhere && ownEndpoint) {
    const change = (endpointModel: string) => onChange({ endpointModel });
    return <EndpointModelField value={draft.endpointModel} error={error} onChange={change} />;
  }
  const gone = isElsewhere ? draft.endpointModel : draft.model;
  return (
    <div>
      <Field id={id} label="Model" error={chosen ? error : undefined}>
        <NativeSelect
          id={id}
          value={chosen?.id ?? ""}
          onChange={(event) => onChange({ model: event.target.value, baseUrl: "" })}
          aria-invalid={error || !chosen ? true : undefined}
          aria-describedby={chosen && error ? `${id}-error ${id}-about` : `${id}-about`}
        >
          {chosen ? null : (
            <option value="" disabled>
              {gone} ({isElsewhere ? "at an endpoint of your own" : "not offered any more"})
            </option>
          )}
          <ModelOptions models={models} estimates={estimates} />
        </NativeSelect>
      </Field>
      {chosen ? (
        <ModelCheck
          id={`${id}-about`}
          model={chosen}
          finding={describe(chosen)}
          onCheck={() => void check(chosen.id)}
        />
      ) : (
        <p id={`${id}-about`} className="mt-1.5 text-destructive text-sm">
          {isElsewhere
            ? "This server takes no endpoints of your own; choose a model."
            : `${gone} is not offered any more; choose another.`}
        </p>
      )}
    </div>
  );
}
