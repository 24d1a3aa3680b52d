import { z } from "zod";
import { briefSchema } from "@/lib/script/brief";
import { completeSchema, scriptEventSchema } from "@/lib/script/events";
import { keyForm, keyRule } from "../idempotency-key";
import { defineOperation } from "./operation";

export const runHeaders = {
  "X-Run-Id": z.uuid().describe("The run: what to read on, stop or continue."),
  Location: z.string().describe("Where the run's events are read again."),
};

export const eventStream = {
  contentType: "text/event-stream",
  schema: scriptEventSchema,
  headers: runHeaders,
} as const;

const idempotencyKey = z
  .string()
  .regex(keyForm, keyRule)
  .optional()
  .describe(
    "A request with the same key and the same brief attaches to the run that is there, while it runs and for 30 days after.",
  );

const example = {
  body: {
    topic: "How to Start a Podcast",
    duration_seconds: 60,
    key_points: ["Pick one listener", "Record three episodes before launch"],
    call_to_action: "Download the checklist",
  },
};

const common = {
  method: "post",
  tag: "Generate",
  scope: "generate",
  headers: z.object({ "idempotency-key": idempotencyKey }),
  body: briefSchema,
  refusedAs: { headers: "invalid-key", body: "invalid-brief" },
  example,
  isLong: true,
} as const;

export const generateScriptStream = defineOperation({
  ...common,
  id: "generateScriptStream",
  path: "/creator-tools/generate-script-stream",
  summary: "Write a script as a stream of events",
  description:
    "Checked sentences arrive while later sections are still being written. The `content` of all `chunk` events put " +
    "together is the script. The last event is `complete`, `cancelled` or `error`; nothing released is ever changed. " +
    "The run goes on when the connection breaks: read on with `GET /runs/{id}/events`.",
  answers: {
    200: { ...eventStream, description: "The run from its first event, to its end." },
  },
  problems: ["idempotency-conflict", "over-quota"],
});

export const generateScript = defineOperation({
  ...common,
  id: "generateScript",
  path: "/creator-tools/generate-script",
  summary: "Write a script and wait for it",
  description:
    "The same run as the stream's, answered when it has ended. For a long script the stream, or this with an " +
    "`Idempotency-Key` and another try, is safer: proxies cut answers that take long.",
  answers: {
    200: {
      description: "The whole script.",
      schema: completeSchema.omit({ type: true }).meta({ id: "GeneratedScript" }),
      headers: runHeaders,
    },
  },
  problems: ["idempotency-conflict", "over-quota", "run-failed", "not-found"],
});
