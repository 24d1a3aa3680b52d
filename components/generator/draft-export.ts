import { toFieldErrors as toPointers, toProblem } from "@/lib/http/problem";
import { type Brief, briefSchema } from "@/lib/script/brief";
import { toBriefInput } from "./brief-draft";
import type { Draft } from "./draft-schema";
import { toSharedBrief } from "./draft-share";
import { checkDraft, type FieldErrors, toFieldErrors } from "./field-errors";

/** The brief that the form holds, or what is wrong with it, at its fields. */
export function checkBrief(draft: Draft): { ok: true; brief: Brief } | { ok: false; errors: FieldErrors } {
  const unsent = checkDraft(draft);
  if (Object.keys(unsent).length > 0) return { ok: false, errors: unsent };
  const { brief, rowIds } = toBriefInput(draft);
  const parsed = briefSchema.safeParse(brief);
  if (parsed.success) return { ok: true, brief: parsed.data };
  const problem = toProblem("invalid-brief", "The brief needs a change.", toPointers(parsed.error));
  return { ok: false, errors: toFieldErrors(problem, rowIds) };
}

/** A brief as a person reads and edits it. */
export function toBriefText(brief: Brief): string {
  return JSON.stringify(toSharedBrief(brief), null, 2);
}

/** Hands the browser a file with the brief in it. */
export function downloadBrief(brief: Brief): void {
  const url = URL.createObjectURL(new Blob([toBriefText(brief), "\n"], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: nameFile(brief.topic) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // the browser reads it after the click
}

/** "How to Start a Podcast" as "brief-how-to-start-a-podcast.json"; letters of every script stay. */
export function nameFile(topic: string): string {
  const words = topic.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = ["brief", ...words].join("-");
  return `${Array.from(name).slice(0, 60).join("").replace(/-$/, "")}.json`;
}
