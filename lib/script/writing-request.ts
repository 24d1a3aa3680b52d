import { z } from "zod";

/** The part of a request that stays the same for every section of a run, so that prompt caches serve it. */
export const runDataSchema = z.object({
  topic: z.string(),
  template: z.string(),
  language: z.string(),
  style: z.string(),
  voice: z.string(),
  wordsPerMinute: z.number(),
  /** Share of the seconds in which nothing is said. */
  visualShare: z.number().optional(),
  audience: z.string().optional(),
  tone: z.string().optional(),
  /** The pronoun to tell it with: "I", "we" or "you". */
  pointOfView: z.string().optional(),
  /** What the speaker likes to say, and how often the whole script may say it at most. */
  phrases: z.array(z.object({ text: z.string(), atMost: z.number() })).optional(),
  /** The beginning of a text of the speaker's own, in the language of the script. */
  sample: z.string().optional(),
  /** Words a sentence on average, as counted in that text. */
  sentenceWords: z.number().optional(),
  callToAction: z.string().optional(),
  avoid: z.array(z.string()),
  plan: z.array(
    z.object({
      index: z.number(),
      role: z.string(),
      title: z.string(),
      seconds: z.number(),
      keyPoints: z.array(z.string()),
    }),
  ),
});

/** What one call is asked for: a section, or more of it, or the same section without its faults. */
export const sectionDataSchema = z.object({
  index: z.number(),
  role: z.string(),
  title: z.string(),
  guidance: z.string(),
  /** What this call should add, in seconds of speech and about as many words. */
  seconds: z.number(),
  words: z.number(),
  /** The points that this call has to make: in a continuation those that the draft does not. */
  keyPoints: z.array(z.object({ text: z.string(), anchors: z.array(z.string()) })),
  /** Present only where this call has to make the call to action; `anchors` must be said. */
  callToAction: z.object({ text: z.string(), anchors: z.array(z.string()) }).optional(),
  /** The end of the text released so far. */
  before: z.string(),
  task: z.enum(["write", "continue", "rewrite"]),
  /** The section's text so far (continue) or the rejected one (rewrite). */
  draft: z.string().optional(),
  /** What was wrong with the draft, one sentence each. */
  findings: z.array(z.string()).optional(),
});

export type RunData = z.infer<typeof runDataSchema>;
export type SectionData = z.infer<typeof sectionDataSchema>;
export type WritingRequest = { run: RunData; section: SectionData };

/** Data as one delimited block; "<" is escaped, so nothing a person typed can close the block. */
export function toDataBlock(tag: "run" | "section", data: RunData | SectionData): string {
  return `<${tag}>\n${JSON.stringify(data).replaceAll("<", "\\u003c")}\n</${tag}>`;
}

/** Reads both blocks back out of a prompt's text; null where a block is missing or damaged. */
export function parseWritingRequest(prompt: string): WritingRequest | null {
  const run = runDataSchema.safeParse(readBlock(prompt, "run"));
  const section = sectionDataSchema.safeParse(readBlock(prompt, "section"));
  return run.success && section.success ? { run: run.data, section: section.data } : null;
}

function readBlock(prompt: string, tag: string): unknown {
  const start = prompt.lastIndexOf(`<${tag}>\n`);
  const end = prompt.indexOf(`\n</${tag}>`, start);
  if (start === -1 || end === -1) return null;
  try {
    return JSON.parse(prompt.slice(start + tag.length + 3, end));
  } catch {
    return null;
  }
}
