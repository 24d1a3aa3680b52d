import { z } from "zod";
import { eventStream } from "./generate";
import { defineOperation, idNumber, moment, wholeNumber } from "./operation";

const runId = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  .meta({ format: "uuid" })
  .describe("The run's id, as `X-Run-Id` named it.");

const params = z.object({ id: runId });
const example = { params: { id: "5f0c3a52-7a0e-4f0b-9d59-0f6f0b1d2c3e" } };

export const runSchema = z
  .object({
    id: runId,
    script_id: idNumber.describe("The script that it writes."),
    status: z
      .enum(["running", "complete", "cancelled", "failed"])
      .describe("How far it has come, or how it ended."),
    created_at: moment.describe("When it began."),
    last_event: z.int().min(0).describe("The number of its last event so far; 0 before the first."),
    links: z
      .object({
        events: z.string().describe("Its events, to be read on."),
        script: z.string().describe("Its script, as far as it is saved."),
        cancel: z.string().describe("POST here to stop it."),
        continue: z.string().describe("POST here to go on with it."),
      })
      .describe("Where to go from here."),
  })
  .meta({ id: "Run" });

const position = wholeNumber(z.int("This must be the number of an event.").min(0).max(999_999_999));

export const getRun = defineOperation({
  id: "getRun",
  method: "get",
  path: "/runs/{id}",
  tag: "Runs",
  summary: "Look at a run",
  description:
    "How far a run has come, without its events. Logs of complete scripts are kept for 30 days at least.",
  scope: "generate",
  params,
  answers: { 200: { description: "The run.", schema: runSchema } },
  problems: [],
  example,
});

export const readRunEvents = defineOperation({
  id: "readRunEvents",
  method: "get",
  path: "/runs/{id}/events",
  tag: "Runs",
  summary: "Read a run's events, or read on",
  description:
    "The events behind `Last-Event-ID` or `after`, and those to come, until the last. However often a reader is cut " +
    "off, it gets the same bytes in the end. `Last-Event-ID` goes before `after`.",
  scope: "generate",
  params,
  query: z.strictObject({
    after: position.optional().describe("The number of the last event that you have; 0 for all."),
  }),
  headers: z.object({
    "last-event-id": position.optional().describe("The same; a browser's EventSource sends it by itself."),
  }),
  refusedAs: { query: "invalid-position", headers: "invalid-position" },
  answers: {
    200: { ...eventStream, description: "The events, to the end of the run." },
    204: { description: "The run has ended, and you have all of it." },
  },
  problems: [],
  example: { ...example, query: { after: 7 } },
  isLong: true,
});

export const cancelRun = defineOperation({
  id: "cancelRun",
  method: "post",
  path: "/runs/{id}/cancel",
  tag: "Runs",
  summary: "Stop a run",
  description:
    "What was released is kept. The run's own `cancelled` event says when it has happened. A run that has ended stays as it is.",
  scope: "generate",
  params,
  answers: { 202: { description: "The run was asked to stop." } },
  problems: [],
  example,
});

export const continueRun = defineOperation({
  id: "continueRun",
  method: "post",
  path: "/runs/{id}/continue",
  tag: "Runs",
  summary: "Go on with a run that ended early",
  description:
    "A new run for the same script: the released events again from the first, and on from where it stopped. A run " +
    "that is being written, or is complete, is simply read again. Asked twice, it is one run.",
  scope: "generate",
  params,
  answers: { 200: { ...eventStream, description: "The new run from its first event, to its end." } },
  problems: ["over-quota"],
  example,
  isLong: true,
});
