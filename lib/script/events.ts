import { z } from "zod";
import { receiptSchema, requirementResultSchema } from "./receipt-schema";
import { callSchema, usageSchema } from "./spend";

export const stages = {
  initializing: "Initializing...",
  persona: "Loading persona...",
  writing: "Generating your script...",
  saving: "Saving to database...",
} as const;

export type Stage = keyof typeof stages;

export const errorCodes = ["model_failed", "ceiling", "interrupted", "internal"] as const;

export type RunErrorCode = (typeof errorCodes)[number];

const section = z.number().int().nonnegative();

export const plannedSectionSchema = z.object({
  index: section,
  /** Names the section in a brief's `sections`; the parts of a long one share it. */
  key: z.string().optional(),
  title: z.string(),
  role: z.string(),
  startSeconds: z.number(),
  seconds: z.number(),
  keyPoints: z.array(z.string()),
});

/**
 * Everything that can happen while a script is written: the contract of engine, log, wire and screen.
 * Fields and types may be added, never renamed; a reader ignores types it does not know.
 */
export const scriptEventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("progress"),
    message: z.string(),
    stage: z.enum(["initializing", "persona", "writing", "saving"]),
  }),
  z.object({ type: z.literal("plan"), sections: z.array(plannedSectionSchema), targetSeconds: z.number() }),
  z.object({ type: z.literal("section"), index: section, title: z.string(), startSeconds: z.number() }),
  z.object({ type: z.literal("chunk"), content: z.string(), section, sentence: section }),
  z.object({
    type: z.literal("checked"),
    section,
    seconds: z.number(),
    words: z.number().int(),
    attempts: z.number().int(),
    model: z.string(),
    requirements: z.array(requirementResultSchema),
    /** Every model call that the section took; absent in logs from before they were kept. */
    calls: z.array(callSchema).optional(),
  }),
  z.object({
    type: z.literal("failover"),
    section,
    from: z.string(),
    to: z.string(),
    reason: z.string(),
    message: z.string(),
  }),
  z.object({
    type: z.literal("repair"),
    section,
    attempt: z.number().int(),
    reason: z.array(z.string()),
  }),
  z.object({
    type: z.literal("complete"),
    id: z.number().int(),
    script: z.string(),
    generation_time: z.number(),
    receipt: receiptSchema,
    usage: usageSchema,
  }),
  z.object({ type: z.literal("cancelled"), id: z.number().int(), script: z.string(), usage: usageSchema }),
  z.object({
    type: z.literal("error"),
    message: z.string(),
    code: z.enum(errorCodes),
    retryable: z.boolean(),
    id: z.number().int().optional(),
    usage: usageSchema.optional(),
  }),
]);

export type ScriptEvent = z.infer<typeof scriptEventSchema>;
export type PlannedSection = z.infer<typeof plannedSectionSchema>;
export type TerminalEvent = Extract<ScriptEvent, { type: "complete" | "cancelled" | "error" }>;

/** An event with its place in the run's log, from 1 without gaps; the number is the SSE `id`. */
export type NumberedEvent = { seq: number; event: ScriptEvent };

/** True for the three events of which every stream has exactly one, its last. */
export function isTerminal(event: ScriptEvent): event is TerminalEvent {
  return event.type === "complete" || event.type === "cancelled" || event.type === "error";
}
