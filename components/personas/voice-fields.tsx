import { Field, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { isLanguage, languages } from "@/lib/script/language";
import { pointsOfView } from "@/lib/script/persona";
import type { PersonaDraft } from "./persona-draft";
import { type PersonaErrors, type PersonaField, personaFieldId } from "./persona-errors";

type VoiceFieldsProps = {
  draft: PersonaDraft;
  errors: PersonaErrors;
  onChange: (change: Partial<PersonaDraft>) => void;
};

const viewLabels = {
  I: "I, one person speaks",
  we: "We, a team speaks",
  you: "You, the viewer is spoken to",
};

/** Who speaks, to whom, and how. */
export function VoiceFields({ draft, errors, onChange }: VoiceFieldsProps) {
  const tie = (field: PersonaField) => ({
    id: personaFieldId(field),
    ...invalidProps(`${personaFieldId(field)}-error`, errors[field]),
  });
  return (
    <div className="space-y-5">
      <Field id={personaFieldId("name")} label="Name" error={errors.name}>
        <Input
          {...tie("name")}
          value={draft.name}
          placeholder="My channel"
          autoComplete="off"
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field id={personaFieldId("audience")} label="Audience" note="Optional" error={errors.audience}>
        <Input
          {...tie("audience")}
          value={draft.audience}
          placeholder="First-time hosts"
          onChange={(event) => onChange({ audience: event.target.value })}
        />
      </Field>
      <Field id={personaFieldId("tone")} label="Tone" note="Optional" error={errors.tone}>
        <Input
          {...tie("tone")}
          value={draft.tone}
          placeholder="Dry, curious, never loud"
          onChange={(event) => onChange({ tone: event.target.value })}
        />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id={personaFieldId("pointOfView")} label="Point of view" error={errors.pointOfView}>
          <NativeSelect
            {...tie("pointOfView")}
            value={draft.pointOfView}
            onChange={(event) =>
              onChange({ pointOfView: pointsOfView.find((view) => view === event.target.value) ?? "" })
            }
          >
            <option value="">Not set</option>
            {pointsOfView.map((view) => (
              <option key={view} value={view}>
                {viewLabels[view]}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field id={personaFieldId("language")} label="Language of sample and pace" error={errors.language}>
          <NativeSelect
            {...tie("language")}
            value={draft.language}
            onChange={(event) => isLanguage(event.target.value) && onChange({ language: event.target.value })}
          >
            {Object.entries(languages).map(([code, { label }]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </NativeSelect>
        </Field>
      </div>
    </div>
  );
}
