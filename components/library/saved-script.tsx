import { PenLine } from "lucide-react";
import Link from "next/link";
import type { ModelChoice } from "@/components/models/model-choice";
import { describeUsage } from "@/components/models/usage-text";
import type { ReviewActions } from "@/components/receipt/review-actions";
import { CopyButton } from "@/components/script/copy-button";
import { ReviewedScript } from "@/components/script/reviewed-script";
import { Button } from "@/components/ui/button";
import type { Brief } from "@/lib/script/brief";
import type { Receipt } from "@/lib/script/receipt-schema";
import { sectionsToRewrite } from "@/lib/script/sections-to-rewrite";
import { splitSentences } from "@/lib/script/sentences";
import type { Usage } from "@/lib/script/spend";
import { styles } from "@/lib/script/style";
import { toClock } from "@/lib/script/timing";
import { DateLabel } from "./date-label";
import { DeleteScriptButton } from "./delete-script-button";
import { type RenameScript, RenameScriptButton } from "./rename-script-button";
import { type ScriptStatus, StatusLabel } from "./status-label";
import { UnfinishedNote } from "./unfinished-note";

/** A script as it was saved. */
export type KeptScript = {
  id: number;
  runId: string | null;
  topic: string;
  brief: Brief;
  status: ScriptStatus;
  text: string;
  sections: { title: string; startSeconds: number; seconds: number; text: string }[];
  receipt: Receipt | null;
  seconds: number;
  words: number;
  /** Null for a script from before it was counted. */
  usage: Usage | null;
  createdAt: Date;
};

type SavedScriptProps = {
  script: KeptScript;
  templateName: string;
  modelName: string;
  /** All models but the script's own: what a review may try. */
  otherModels: readonly ModelChoice[];
  onDelete: (id: number) => Promise<void>;
  onRename: RenameScript;
  actions: ReviewActions;
};

export function SavedScript(props: SavedScriptProps) {
  const { script, templateName, modelName, otherModels, onDelete, onRename, actions } = props;
  const { brief, receipt } = script;
  const spent = script.usage ? describeUsage(script.usage) : "";
  const sections = script.sections.map(({ text, ...section }, index) => ({
    ...section,
    index,
    sentences: splitSentences(text),
  }));
  return (
    <main id="main" className="mx-auto max-w-[82rem] px-4 py-8 sm:px-6 sm:py-10">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <h1 className="min-w-0 max-w-[38ch] text-balance break-words font-semibold text-2xl tracking-tight sm:text-3xl">
          {script.topic}
        </h1>
        <div className="flex flex-wrap gap-2">
          {script.text ? <CopyButton text={script.text} /> : null}
          <Button asChild size="sm">
            <Link href={`/dashboard/script?from=${script.id}`}>
              <PenLine aria-hidden />
              Write again
            </Link>
          </Button>
          <RenameScriptButton id={script.id} title={script.topic} onRename={onRename} />
          <DeleteScriptButton
            id={script.id}
            topic={script.topic}
            onDelete={onDelete}
            afterwards="/dashboard/scripts"
            look="labelled"
          />
        </div>
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-muted-foreground text-sm">
        <StatusLabel status={script.status} compliant={receipt?.compliant ?? null} />
        <span>{templateName}</span>
        <span>{styles[brief.style].label}</span>
        <span>{modelName}</span>
        <span className="clock">
          {toClock(script.seconds)} of {toClock(brief.duration_seconds)}
        </span>
        <span className="clock">{script.words} words</span>
        {spent ? <span className="clock">{spent}</span> : null}
        <DateLabel date={script.createdAt} />
      </p>
      <UnfinishedNote script={script} />
      {script.status === "writing" && sections.length === 0 ? null : (
        <ReviewedScript
          sections={sections}
          receipt={receipt}
          targetSeconds={brief.duration_seconds}
          models={[{ id: brief.model, label: modelName }, ...otherModels]}
          review={{
            id: script.id,
            rewritten: receipt?.compliant === false ? sectionsToRewrite(brief, script.sections) : [],
            sections: sections.length,
            models: otherModels,
          }}
          actions={actions}
        />
      )}
    </main>
  );
}
