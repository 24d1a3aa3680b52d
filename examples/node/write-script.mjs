// SCRIPTWRIGHT_URL=https://... SCRIPTWRIGHT_KEY=sw_... node write-script.mjs "How to Start a Podcast"
import { setTimeout as pause } from "node:timers/promises";

const { SCRIPTWRIGHT_URL: url, SCRIPTWRIGHT_KEY: key } = process.env;
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
const body = JSON.stringify({ topic: process.argv[2] ?? "How to Start a Podcast", duration_seconds: 60 });
// Sent again with the same key, the brief never starts a second run.
const start = { method: "POST", headers: { ...headers, "idempotency-key": crypto.randomUUID() }, body };
let [events, last, failures, end] = ["", 0, 0, null];

async function read(response) {
  events = response.headers.get("location"); // where the run is read on
  let text = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const frames = (text + piece).split("\n\n");
    text = frames.pop(); // not whole yet
    for (const frame of frames) {
      const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(frame) ?? [];
      if (!id) continue; // a heartbeat
      [last, failures] = [id, 0];
      const event = JSON.parse(data);
      if (event.type === "chunk") process.stdout.write(event.content);
      if (["complete", "cancelled", "error"].includes(event.type)) end = event;
    }
  }
}

while (!end) {
  const answer = events
    ? fetch(url + events, { headers: { ...headers, "last-event-id": `${last}` } })
    : fetch(`${url}/api/v1/creator-tools/generate-script-stream`, start);
  const response = await answer.catch(() => null); // nobody there: try again
  if (response?.ok)
    await read(response).catch(() => {}); // cut off: read on behind `last`
  else if (response && response.status < 500 && response.status !== 429)
    throw new Error(await response.text());
  const wait = Number(response?.headers.get("retry-after")) || Math.min(2 ** failures++ / 4, 10);
  if (!end) await pause(wait * 1000);
}
console.log(`\n\n${end.receipt?.status ?? end.message ?? end.type}`);
