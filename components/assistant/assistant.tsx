"use client";

import { Lightbulb, X } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import type { Draft } from "@/components/generator/brief-draft";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { briefSchema } from "@/lib/script/brief";
import type { Tip } from "@/lib/script/tips/tip";
import { tipsFor } from "@/lib/script/tips/tips-for";
import { applyFix, briefOf } from "./apply-fix";
import { useDismissedTips } from "./use-dismissed-tips";

type AssistantProps = {
  draft: Draft;
  /** The model behind an endpoint of the creator's own. */
  defaultModel: string;
  /** The form after a fix, and what was done, for a toast with Undo. */
  onFix: (draft: Draft, done: string) => void;
  className?: string;
};

/** What would make the brief better, at most three things, each with a fix; nothing until a topic is typed. */
export function Assistant({ draft, defaultModel, onFix, className }: AssistantProps) {
  const settled = useDeferredValue(draft);
  const [dismissed, dismiss] = useDismissedTips();
  const tips = useMemo(() => findTips(settled, dismissed), [settled, dismissed]);
  return (
    <section
      aria-label="Tips for this brief"
      className={cn(tips.length > 0 && "rounded-lg border bg-card", className)}
    >
      <p role="status" className="sr-only">
        {tips.length === 0 ? "" : tips.length === 1 ? "One tip for this brief." : `${tips.length} tips.`}
      </p>
      <ul className="divide-y">
        {tips.map((tip) => (
          <li key={tip.id} className="flex items-start gap-3 py-3 pr-2 pl-4">
            <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-primary" />
            <div className="min-w-0 flex-1 text-sm">
              <p className="break-words">{tip.message}</p>
              <Button
                variant="link"
                size="inline"
                className="mt-0.5 min-h-9 whitespace-normal break-words text-left sm:min-h-7"
                onClick={() =>
                  onFix(applyFix(draft, tip.fix.change, defaultModel), `${tip.fix.label}: done.`)
                }
              >
                {tip.fix.label}
              </Button>
            </div>
            <Button
              variant="ghost"
              size="icon"
              className="size-9 shrink-0 text-muted-foreground sm:size-8"
              aria-label={`Do not show again: ${tip.message}`}
              onClick={() => dismiss(tip.id)}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function findTips(draft: Draft, dismissed: ReadonlySet<string>): Tip[] {
  if (draft.topic.trim() === "") return [];
  const brief = briefSchema.safeParse(briefOf(draft));
  return brief.success ? tipsFor(brief.data, 3, dismissed) : [];
}
