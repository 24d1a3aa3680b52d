import type { Estimates } from "@/components/models/estimates";
import type { CheckModel, ModelChoice } from "@/components/models/model-choice";
import { Field, invalidProps } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { OwnTemplate } from "@/lib/script/own-template";
import type { Persona, SavedPersona } from "@/lib/script/persona";
import type { Template } from "@/lib/script/templates/template";
import type { Draft } from "./draft-schema";
import { type FieldErrors, fieldId } from "./field-errors";
import { addSuggestions } from "./key-point-rows";
import { KeyPointsField } from "./key-points-field";
import { LengthField } from "./length-field";
import { ModelField } from "./model-field";
import { MoreOptions } from "./more-options";
import { PersonaField } from "./persona-field";
import { TemplateField } from "./template-field";

type BriefFieldsProps = {
  draft: Draft;
  errors: FieldErrors;
  templates: readonly Template[];
  ownTemplates: readonly OwnTemplate[];
  deleteTemplate: (id: number) => Promise<void>;
  personas: readonly SavedPersona[];
  /** The one that is chosen; null for none. */
  persona: Persona | null;
  models: readonly ModelChoice[];
  /** The model of a brief that names none. */
  defaultModel: string;
  ownEndpoint: boolean;
  checkModel: CheckModel;
  estimates: Estimates | null;
  moreOpen: boolean;
  onMoreToggle: (open: boolean) => void;
  onChange: (draft: Draft) => void;
  /** Puts another draft in this one's place, in a way that can be taken back. */
  onReplace: (draft: Draft, says: string) => void;
};

export function BriefFields(props: BriefFieldsProps) {
  const { draft, errors, templates, models, ownEndpoint, checkModel, estimates, onChange } = props;
  const change = (changed: Partial<Draft>) => onChange({ ...draft, ...changed });
  const topic = fieldId("topic");
  return (
    <div className="space-y-6">
      <Field id={topic} label="Topic" error={errors.topic}>
        <Textarea
          id={topic}
          rows={2}
          value={draft.topic}
          placeholder="How to Start a Podcast"
          onChange={(event) => change({ topic: event.target.value })}
          className="min-h-[4.5rem] text-lg leading-snug sm:text-lg"
          {...invalidProps(`${topic}-error`, errors.topic)}
        />
      </Field>
      <TemplateField
        templates={templates}
        ownTemplates={props.ownTemplates}
        deleteTemplate={props.deleteTemplate}
        draft={draft}
        defaultModel={props.defaultModel}
        error={errors.template}
        onReplace={props.onReplace}
        onAddSuggestions={(points) => change({ keyPoints: addSuggestions(draft.keyPoints, points) })}
      />
      <LengthField
        value={draft.length}
        error={errors.length}
        onChange={(length) => change({ length, lengthChosen: true })}
      />
      <KeyPointsField
        draft={draft}
        persona={props.persona}
        templates={templates}
        errors={errors}
        onChange={(keyPoints) => change({ keyPoints })}
      />
      <PersonaField
        personas={props.personas}
        value={draft.personaId}
        error={errors.personaId}
        onChange={(personaId) => change({ personaId })}
      />
      <ModelField
        models={models}
        draft={draft}
        error={errors.model}
        estimates={estimates}
        ownEndpoint={ownEndpoint}
        checkModel={checkModel}
        onChange={change}
      />
      <MoreOptions
        draft={draft}
        errors={errors}
        ownEndpoint={ownEndpoint}
        open={props.moreOpen}
        onToggle={props.onMoreToggle}
        onChange={change}
      />
    </div>
  );
}
