"use client";

import { useMemo, useRef, useState } from "react";
import { DialogContent, DialogDescription, DialogTitle } from "@/components/ui/dialog";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import type { OwnTemplate } from "@/lib/script/own-template";
import type { Template } from "@/lib/script/templates/template";
import { toClock } from "@/lib/script/timing";
import type { Draft } from "../draft-schema";
import { parseLength } from "../length-text";
import { moveBetweenCards } from "./move-between-cards";
import { OwnTemplateCard } from "./own-template-card";
import { previewTemplate } from "./preview-template";
import { TemplateCard } from "./template-card";

type TemplateGalleryProps = {
  templates: readonly Template[];
  ownTemplates: readonly OwnTemplate[];
  draft: Draft;
  onChoose: (template: Template) => void;
  onChooseOwn: (template: OwnTemplate) => void;
  onDelete: (id: number) => Promise<void>;
};

const gridClass = "grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3";

/** All templates side by side, each as the plan that it would make of the draft. */
export function TemplateGallery(props: TemplateGalleryProps) {
  const { templates, ownTemplates, draft, onChoose, onChooseOwn, onDelete } = props;
  const [tab, setTab] = useState("ready");
  const content = useRef<HTMLDivElement>(null);
  const plans = useMemo(
    () => templates.map((template) => ({ template, plan: previewTemplate(draft, template) })),
    [templates, draft],
  );

  function focusInUse(event: Event) {
    event.preventDefault();
    content.current?.querySelector<HTMLElement>('[data-card] [aria-current="true"]')?.focus();
  }

  return (
    <DialogContent ref={content} size="panel" onOpenAutoFocus={focusInUse}>
      <Tabs value={tab} onValueChange={setTab} className="flex min-h-0 flex-1 flex-col">
        <div className="border-b px-4 pt-4 sm:px-6 sm:pt-5">
          <DialogTitle>Templates</DialogTitle>
          <DialogDescription className="pr-8">
            {tab === "ready" ? describeLength(draft) : "Each with the length and all else you saved it with."}
          </DialogDescription>
          <TabsList aria-label="Templates" className="mt-2">
            <TabsTrigger value="ready">Ready-made</TabsTrigger>
            <TabsTrigger value="own">Your templates ({ownTemplates.length})</TabsTrigger>
          </TabsList>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain bg-card px-3 py-3 sm:px-6 sm:py-6">
          <TabsContent value="ready" tabIndex={-1} className="outline-none">
            <ul className={gridClass} onKeyDown={moveBetweenCards}>
              {plans.map(({ template, plan }) => (
                <TemplateCard
                  key={template.id}
                  template={template}
                  plan={plan}
                  isInUse={template.id === draft.template}
                  onChoose={() => onChoose(template)}
                />
              ))}
            </ul>
          </TabsContent>
          <TabsContent value="own" tabIndex={-1} className="outline-none">
            {ownTemplates.length === 0 ? (
              <p className="max-w-[52ch] px-1 py-5 text-muted-foreground sm:px-0">
                None yet. Write a brief, then choose Save as my template in the Brief menu above the topic.
              </p>
            ) : (
              <ul className={gridClass} onKeyDown={moveBetweenCards}>
                {ownTemplates.map((template) => (
                  <OwnTemplateCard
                    key={template.id}
                    template={template}
                    onChoose={() => onChooseOwn(template)}
                    onDelete={onDelete}
                  />
                ))}
              </ul>
            )}
          </TabsContent>
        </div>
      </Tabs>
    </DialogContent>
  );
}

function describeLength({ length, lengthChosen }: Draft): string {
  const seconds = lengthChosen ? parseLength(length) : null;
  return seconds === null
    ? "Each at its usual length."
    : `Each at ${toClock(seconds)}, the length you chose.`;
}
