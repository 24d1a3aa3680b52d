import { ChevronRight } from "lucide-react";
import { Field, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { isLanguage, languages } from "@/lib/script/language";
import { styleSchema, styles } from "@/lib/script/style";
import { wordsPerMinuteOf } from "@/lib/script/timing";
import type { Draft } from "./brief-draft";
import { type FieldErrors, type FieldName, fieldId } from "./field-errors";
import { OwnEndpointField } from "./own-endpoint-field";

type MoreOptionsProps = {
  draft: Draft;
  errors: FieldErrors;
  /** Whether this server writes with endpoints that a brief names. */
  ownEndpoint: boolean;
  open: boolean;
  onToggle: (open: boolean) => void;
  onChange: (change: Partial<Draft>) => void;
};

export function MoreOptions(props: MoreOptionsProps) {
  const { draft, errors, ownEndpoint, open, onToggle, onChange } = props;
  const tie = (field: FieldName) => ({
    id: fieldId(field),
    ...invalidProps(`${fieldId(field)}-error`, errors[field]),
  });
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)} className="group">
      <summary className="-mx-2 flex h-10 list-none items-center gap-1.5 rounded-md px-2 font-medium text-sm hover:bg-muted [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        More options
        <span className="truncate font-normal text-[0.8125rem] text-muted-foreground group-open:hidden">
          {styles[draft.style].label}, {languages[draft.language].label}
        </span>
      </summary>
      <div className="space-y-5 pt-3">
        <Field id={fieldId("style")} label="Style" error={errors.style}>
          <NativeSelect
            {...tie("style")}
            value={draft.style}
            onChange={(event) =>
              onChange({ style: styleSchema.parse(event.target.value), styleChosen: true })
            }
          >
            {styleSchema.options.map((style) => (
              <option key={style} value={style}>
                {styles[style].label} ({styles[style].wordsPerMinute} words a minute)
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field
          id={fieldId("wordsPerMinute")}
          label="Words a minute"
          note="Leave it empty for the pace of persona or style"
          error={errors.wordsPerMinute}
        >
          <Input
            {...tie("wordsPerMinute")}
            value={draft.wordsPerMinute}
            inputMode="numeric"
            placeholder={String(
              Math.round(wordsPerMinuteOf({ language: draft.language, style: draft.style })),
            )}
            onChange={(event) => onChange({ wordsPerMinute: event.target.value })}
          />
        </Field>
        <Field id={fieldId("audience")} label="Audience" error={errors.audience}>
          <Input
            {...tie("audience")}
            value={draft.audience}
            placeholder="First-time hosts"
            onChange={(event) => onChange({ audience: event.target.value })}
          />
        </Field>
        <Field id={fieldId("callToAction")} label="Call to action" error={errors.callToAction}>
          <Textarea
            {...tie("callToAction")}
            value={draft.callToAction}
            placeholder="Download the checklist"
            onChange={(event) => onChange({ callToAction: event.target.value })}
          />
        </Field>
        <Field id={fieldId("avoid")} label="Words to avoid" note="Separate with commas" error={errors.avoid}>
          <Textarea
            {...tie("avoid")}
            value={draft.avoid}
            placeholder="guru, hack"
            onChange={(event) => onChange({ avoid: event.target.value })}
          />
        </Field>
        <Field id={fieldId("language")} label="Language" error={errors.language}>
          <NativeSelect
            {...tie("language")}
            value={draft.language}
            onChange={(event) => isLanguage(event.target.value) && onChange({ language: event.target.value })}
          >
            {Object.entries(languages).map(([code, language]) => (
              <option key={code} value={code}>
                {language.label}
              </option>
            ))}
          </NativeSelect>
        </Field>
        {ownEndpoint ? (
          <OwnEndpointField
            value={draft.baseUrl}
            error={errors.baseUrl}
            onChange={(baseUrl) => onChange({ baseUrl })}
          />
        ) : null}
      </div>
    </details>
  );
}
