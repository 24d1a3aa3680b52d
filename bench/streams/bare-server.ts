import { createServer } from "node:http";
import { serve } from "./helper-process";
import { until, wallNow } from "./wall-clock";

/** The frames of one commit, and how long after the first they go. */
export type Batch = { afterMilliseconds: number; frames: string[] };

let batches: Batch[] = [];
/** By stream, when each of its frames went. */
let sent = new Map<number, number[]>();

/** The same bytes at the same times as the product's, and nothing else. */
const server = createServer(async (request, response) => {
  const times: number[] = [];
  sent.set(Number(request.url?.slice(1)), times);
  const begun = wallNow();
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
  });
  response.flushHeaders();
  for (const { afterMilliseconds, frames } of batches) {
    await until(begun + afterMilliseconds);
    if (response.destroyed) return;
    const now = wallNow();
    times.push(...frames.map(() => now));
    response.write(frames.join(""));
  }
  response.end();
});

const answers = {
  async listen(given: Batch[]) {
    batches = given;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
  },
  takeSent() {
    const taken = sent;
    sent = new Map();
    return taken;
  },
};
export type BareAnswers = typeof answers;
serve(answers);
