import { Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { Template } from "@/lib/script/templates/template";
import { fieldId } from "./field-errors";

type TemplateFieldProps = {
  templates: readonly Template[];
  value: string;
  onChoose: (template: Template) => void;
  onAddSuggestions: (points: string[]) => void;
  error?: string;
};

export function TemplateField({ templates, value, onChoose, onAddSuggestions, error }: TemplateFieldProps) {
  const chosen = templates.find((template) => template.id === value);
  const id = fieldId("template");
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">Template</legend>
      <div className="grid grid-cols-2 gap-1.5">
        {templates.map((template) => (
          <label
            key={template.id}
            className="flex min-h-10 cursor-pointer items-center rounded-md border bg-paper px-3 py-1 sm:min-h-9 text-sm leading-tight transition-colors hover:border-input has-checked:border-primary has-checked:bg-accent has-checked:font-medium has-checked:text-accent-foreground has-focus-visible:outline-2 has-focus-visible:outline-ring has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="template"
              id={template.id === value ? id : undefined}
              value={template.id}
              checked={template.id === value}
              onChange={() => onChoose(template)}
              className="sr-only"
            />
            {template.name}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {chosen ? (
        <div className="mt-2.5">
          <p className="text-[0.8125rem] text-muted-foreground">{chosen.summary}</p>
          <Button
            variant="link"
            size="inline"
            className="mt-0.5 min-h-10 sm:min-h-7"
            onClick={() => onAddSuggestions(chosen.suggestedKeyPoints)}
          >
            <Plus aria-hidden />
            Add suggested points
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
