import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openPostgres } from "@/db/client";
import { createPersona } from "@/db/queries/personas";
import { allOperations } from "@/lib/http/operations/all-operations";
import { personaSchema } from "@/lib/script/persona-schema";
import { openBrowser } from "../support/browser";
import { makeKey } from "../support/keys";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, posterOf, removeData, startServer } from "../support/server";

/** The examples of the reference page, as they stand there, run by what they are written for. */
type Example = { id: string; code: string };

let postgres: PostgresServer;
let database: Database;
let server: AppServer;
let examples: Map<string, Example[]>;
let folder: string;

beforeAll(async () => {
  postgres = await startPostgres();
  [server, database] = await Promise.all([
    startServer({ env: { DATABASE_URL: postgres.url, BUILTIN_TOKENS_PER_SECOND: "5000" } }),
    openPostgres(postgres.url),
  ]);
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.url}/docs/api`);
  const found = await page.locator("[data-example]").evaluateAll((elements) =>
    elements.map((element) => {
      const [id = "", language = ""] = (element.getAttribute("data-example") ?? "").split(" ");
      return { id, language, code: element.querySelector("code")?.textContent ?? "" };
    }),
  );
  await browser.close();
  examples = Map.groupBy(found, ({ language }) => language);
  folder = mkdtempSync(path.join(tmpdir(), "scriptwright-examples-"));
});

afterAll(async () => {
  await server.kill();
  removeData(server);
  rmSync(folder, { recursive: true, force: true });
  await postgres.stop();
});

/** The examples in one language with the ids of a user who has one of everything, and that user's key. */
async function prepare(language: string): Promise<{ key: string; examples: Example[] }> {
  const { key, ownerId } = await makeKey(database);
  const written = await posterOf(server, "")(
    "creator-tools/generate-script",
    { topic: "Podcasts", duration_seconds: 20 },
    { authorization: `Bearer ${key}` },
  );
  const persona = await createPersona(ownerId, personaSchema.parse({ name: "Ana" }), database);
  const ids: Record<string, string> = {
    runs: written.headers.get("x-run-id") ?? "",
    scripts: String((await written.json()).id),
    personas: String(persona),
    templates: "tutorial",
  };
  const withOwnIds = ({ id, code }: Example) => {
    const operation = allOperations.find((other) => other.id === id);
    const kind = operation?.path.split("/")[1] ?? "";
    const placeholder = operation?.example.params?.id;
    if (placeholder === undefined) return { id, code };
    // In an address, or as the first argument of the client's call.
    const pattern = new RegExp(`(?<=/${kind}/|\\.\\w+\\("?)${placeholder}(?=["'/?),])`, "g");
    expect(code, `${id} in ${language} names what it is about`).toMatch(pattern);
    return { id, code: code.replace(pattern, ids[kind] ?? "") };
  };
  return { key, examples: (examples.get(language) ?? []).map(withOwnIds) };
}

/** Runs a command to its end; what it printed, errors included. */
function run(command: string, args: string[], key: string): Promise<{ status: number | null; said: string }> {
  const { PATH, HOME, NODE_ENV } = process.env;
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH, HOME, NODE_ENV, CURL_HOME: folder, SCRIPTWRIGHT_KEY: key },
  });
  let said = "";
  child.stdout.on("data", (piece) => (said += piece));
  child.stderr.on("data", (piece) => (said += piece));
  return new Promise((resolve, reject) => {
    child.on("error", (cause) =>
      reject(new Error(`The examples need ${command}. Install it, and run the tests again.`, { cause })),
    );
    child.on("close", (status) => resolve({ status, said }));
  });
}

test("every operation has an example in each language, and the stream one without the client as well", () => {
  const ids = allOperations.map(({ id }) => id);
  for (const language of ["curl", "typescript", "python"])
    expect(examples.get(language)?.map(({ id }) => id)).toEqual(ids);
  expect(examples.get("plain")?.map(({ id }) => id)).toEqual(["generateScriptStream"]);
});

test("curl", async () => {
  writeFileSync(path.join(folder, ".curlrc"), "fail-with-body\nsilent\nshow-error\n");
  const { key, examples } = await prepare("curl");
  for (const { id, code } of examples) {
    const { status, said } = await run("bash", ["-c", code], key);
    expect(status, `${id}: ${said}`).toBe(0);
    if (id === "generateScriptStream") expect(said).toContain('"type":"complete"');
  }
});

test("TypeScript, with the client and plain: the compiler agrees, and it runs", async () => {
  const client = await (await fetch(`${server.url}/docs/api/scriptwright-client.ts`)).text();
  writeFileSync(path.join(folder, "scriptwright-client.ts"), client);
  writeFileSync(path.join(folder, "package.json"), '{"type": "module"}');
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  const { key, examples: withClient } = await prepare("typescript");
  const plain = (examples.get("plain") ?? []).map(({ id, code }) => ({ id: `${id}Plain`, code }));
  const all = [...withClient, ...plain];
  for (const { id, code } of all) writeFileSync(path.join(folder, `${id}.ts`), code);
  const names = all.map(({ id }) => `${id}.ts`);
  const options =
    "--noEmit --strict --module nodenext --target esnext --allowImportingTsExtensions --types node";
  const compiler = spawnSync(path.resolve("node_modules/.bin/tsc"), [...options.split(" "), ...names], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(compiler.stdout).toBe("");
  const imports = names.map((name) => `console.log("\\n> ${name}");\nawait import("./${name}");\n`);
  writeFileSync(path.join(folder, "all.mjs"), imports.join(""));
  const { status, said } = await run(process.execPath, ["all.mjs"], key);
  expect(status, said).toBe(0);
  expect(said).toContain("compliant");
});

test("Python", async () => {
  const { key, examples } = await prepare("python");
  for (const { id, code } of examples) writeFileSync(path.join(folder, `${id}.py`), code);
  const names = JSON.stringify(examples.map(({ id }) => `${id}.py`));
  const runner = `import runpy\nfor name in ${names}:\n    print("\\n>", name, flush=True)\n    runpy.run_path(name)\n`;
  writeFileSync(path.join(folder, "all.py"), runner);
  const { status, said } = await run("python3", ["all.py"], key);
  expect(status, said).toBe(0);
  expect(said).toContain("compliant");
});
