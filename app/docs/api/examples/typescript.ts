import { type ExampleRequest, exampleKey, keyVariable } from "./request-of";
import { moveIn, writeTypeScript } from "./write-value";

/** The client's call for each operation, and something to see of its answer. */
const calls: Record<string, (request: ExampleRequest) => string> = {
  generateScriptStream: ({ body }) => `const events = scriptwright.writeScript(
  ${moveIn(writeTypeScript(body), 2)},
  { idempotencyKey: "${exampleKey}" },
);
for await (const { event } of events) {
  if (event.type === "chunk") process.stdout.write(event.content);
  if (event.type === "complete") console.log(event.receipt.status);
}`,
  generateScript: ({ body }) => `const { script, receipt } = await scriptwright.generate(
  ${moveIn(writeTypeScript(body), 2)},
  { idempotencyKey: "${exampleKey}" },
);
console.log(script, receipt.status);`,
  getRun: ({ params }) => show("status, last_event", `runs.get("${params.id}")`),
  readRunEvents: ({ params, query }) => `${readOn(`runs.events("${params.id}", ${query.after})`)}
for await (const { seq, event } of events ?? []) console.log(seq, event.type);`,
  cancelRun: ({ params }) => `await scriptwright.runs.cancel("${params.id}");`,
  continueRun: ({ params }) => `const { runId, events } = await scriptwright.runs.continue("${params.id}");
for await (const { seq, event } of events) console.log(runId, seq, event.type);`,
  listScripts: ({ query }) => show("scripts, next_cursor", `scripts.list(${inline(query)})`),
  getScript: ({ params }) => show("title, text, receipt", `scripts.get(${params.id})`),
  renameScript: ({ params, body }) =>
    show("title", `scripts.rename(${params.id}, ${JSON.stringify((body as { title: string }).title)})`),
  deleteScript: ({ params }) => `await scriptwright.scripts.delete(${params.id});`,
  listPersonas: () => show("personas", "personas.list()"),
  createPersona: ({ body }) => show("id", `personas.create(${writeTypeScript(body)})`),
  getPersona: ({ params }) => show("name, words_per_minute", `personas.get(${params.id})`),
  replacePersona: ({ params, body }) =>
    show("name", `personas.replace(${params.id}, ${writeTypeScript(body)})`),
  deletePersona: ({ params }) => `await scriptwright.personas.delete(${params.id});`,
  listTemplates: () => show("templates", "templates.list()"),
  getTemplate: ({ params }) => show("name", `templates.get("${params.id}")`),
  listModels: ({ query }) => show("models", `models.list(${inline(query)})`),
  checkText: ({ body }) => show("receipt, sentences", `check(${writeTypeScript(body)})`),
  readUsage: () => show("limits", "usage()"),
};

export function writeClientExample(request: ExampleRequest): string {
  const call = calls[request.id];
  if (!call) throw new Error(`There is no TypeScript example for ${request.id}.`);
  const { origin } = new URL(request.url);
  return `import { env } from "node:process";
import { createClient } from "./scriptwright-client.ts";

const scriptwright = createClient({ url: "${origin}", key: env.${keyVariable} });
${call(request)}`;
}

/** A stream without the client: what stands behind a blank line is whole. */
export function writePlainExample({ url, headers, body }: ExampleRequest): string {
  const fields = Object.entries(headers).map(([name, value]) => `    "${name}": "${value}",\n`);
  return `import { env } from "node:process";

const response = await fetch("${url}", {
  method: "POST",
  headers: {
    Authorization: \`Bearer \${env.${keyVariable}}\`,
${fields.join("")}  },
  body: JSON.stringify(${moveIn(writeTypeScript(body), 2)}),
});
if (!response.ok || !response.body) throw new Error(await response.text());

let text = "";
const decoder = new TextDecoder();
for await (const bytes of response.body) {
  const frames = (text + decoder.decode(bytes, { stream: true })).split("\\n\\n");
  text = frames.pop() ?? ""; // not whole yet
  for (const frame of frames) {
    const [, id, data] = /^id: (\\d+)\\ndata: (.*)$/.exec(frame) ?? [];
    if (!id || !data) continue; // a heartbeat
    const event = JSON.parse(data);
    if (event.type === "chunk") process.stdout.write(event.content);
  }
}`;
}

function show(fields: string, call: string): string {
  return `const { ${fields} } = await scriptwright.${call};\nconsole.log(${fields});`;
}

function readOn(call: string): string {
  return `const events = await scriptwright.${call}; // null when there are none left`;
}

function inline(value: Record<string, string | number>): string {
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${JSON.stringify(field)}`);
  return fields.length === 0 ? "" : `{ ${fields.join(", ")} }`;
}
