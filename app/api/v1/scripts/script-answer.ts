import type { z } from "zod";
import type { ScriptRow } from "@/db/queries/scripts";
import type { SavedScript } from "@/db/schema";
import type { savedUsageSchema, scriptItemSchema, scriptSchema } from "@/lib/http/operations/scripts";
import { problemResponse, toProblem } from "@/lib/http/problem";
import type { Usage } from "@/lib/script/spend";

/** A script as a list shows it. */
export function toScriptItem({ topic, createdAt, ...row }: ScriptRow): z.infer<typeof scriptItemSchema> {
  return { ...row, title: topic, created_at: createdAt.toISOString() };
}

/** A script with all that is kept of it. */
export function toScriptAnswer(script: SavedScript & { runId: string | null }): z.infer<typeof scriptSchema> {
  const { id, topic, status, seconds, words, brief, receipt, createdAt, model, text, usage, runId } = script;
  return {
    id,
    title: topic,
    status,
    template: brief.template,
    seconds,
    words,
    compliant: receipt?.compliant ?? null,
    created_at: createdAt.toISOString(),
    brief,
    model,
    text,
    sections: script.sections.map(({ startSeconds, ...section }) => ({
      ...section,
      start_seconds: startSeconds,
    })),
    receipt,
    usage: usage && toUsageAnswer(usage),
    run_id: runId,
  };
}

function toUsageAnswer({ inputTokens, outputTokens, ...usage }: Usage): z.infer<typeof savedUsageSchema> {
  return { ...usage, input_tokens: inputTokens, output_tokens: outputTokens };
}

/** No such script, or somebody else's: nobody learns which. */
export function noScript(id: number): Response {
  return problemResponse(toProblem("not-found", `You have no script ${id}.`));
}
