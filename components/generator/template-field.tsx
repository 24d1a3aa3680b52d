import { Check, LayoutGrid, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogTrigger } from "@/components/ui/dialog";
import { FieldError, invalidProps } from "@/components/ui/field";
import type { OwnTemplate } from "@/lib/script/own-template";
import type { Template } from "@/lib/script/templates/template";
import type { Draft } from "./draft-schema";
import { fieldId } from "./field-errors";
import { chooseOwnTemplate, chooseTemplate, hasSuggestions } from "./gallery/choose-template";
import { readOwnTemplate } from "./gallery/read-own-template";
import { TemplateGallery } from "./gallery/template-gallery";

type TemplateFieldProps = {
  templates: readonly Template[];
  ownTemplates: readonly OwnTemplate[];
  deleteTemplate: (id: number) => Promise<void>;
  draft: Draft;
  /** The model of a brief that names none. */
  defaultModel: string;
  onReplace: (draft: Draft, says: string) => void;
  onAddSuggestions: (points: string[]) => void;
  error?: string;
};

/** The chosen template, and the way to the others. */
export function TemplateField(props: TemplateFieldProps) {
  const { templates, ownTemplates, deleteTemplate, draft, defaultModel, onReplace, error } = props;
  const [isOpen, setOpen] = useState(false);
  const id = fieldId("template");
  const chosen = templates.find((template) => template.id === draft.template);

  function choose(template: Template) {
    setOpen(false);
    const next = chooseTemplate(draft, template);
    if (template.id !== draft.template) onReplace(next, "Template changed.");
    else if (next.keyPoints !== draft.keyPoints) onReplace(next, "Suggested points added.");
  }

  function chooseOwn(template: OwnTemplate) {
    const brief = readOwnTemplate(template);
    setOpen(false);
    if (brief) onReplace(chooseOwnTemplate(draft, brief, defaultModel), `Filled from ${template.name}.`);
  }

  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">Template</legend>
      <div className="rounded-md border bg-paper px-3 py-2.5">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <p className="font-medium text-[0.9375rem]">{chosen?.name ?? draft.template}</p>
          <Dialog open={isOpen} onOpenChange={setOpen}>
            <DialogTrigger asChild>
              <Button id={id} size="sm" {...invalidProps(`${id}-error`, error)}>
                <LayoutGrid aria-hidden />
                Browse templates
              </Button>
            </DialogTrigger>
            <TemplateGallery
              templates={templates}
              ownTemplates={ownTemplates}
              draft={draft}
              onChoose={choose}
              onChooseOwn={chooseOwn}
              onDelete={deleteTemplate}
            />
          </Dialog>
        </div>
        {chosen ? <p className="mt-1 text-[0.8125rem] text-muted-foreground">{chosen.summary}</p> : null}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {chosen ? (
        <SuggestionsButton
          isDone={hasSuggestions(draft, chosen)}
          onAdd={() => props.onAddSuggestions(chosen.suggestedKeyPoints)}
        />
      ) : null}
    </fieldset>
  );
}

/** Stays where it is once it has nothing left to add, so that the focus does too. */
function SuggestionsButton({ isDone, onAdd }: { isDone: boolean; onAdd: () => void }) {
  return (
    <Button
      variant="link"
      size="inline"
      aria-disabled={isDone}
      className="mt-1 min-h-10 aria-disabled:text-muted-foreground aria-disabled:no-underline sm:min-h-7"
      onClick={() => !isDone && onAdd()}
    >
      {isDone ? <Check aria-hidden /> : <Plus aria-hidden />}
      {isDone ? "Suggested points added" : "Add suggested points"}
    </Button>
  );
}
