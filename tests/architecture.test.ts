import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => /\.tsx?$/.test(file));
}

const importLine =
  /^(?:import|export)\s+(?:[\w$*\s,]|\{[^}]*\})*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

function importsOf(file: string): string[] {
  const found = [...readFileSync(path.join(root, file), "utf8").matchAll(importLine)];
  return found
    .flatMap(([, named, bare, lazy]) => named ?? bare ?? lazy ?? [])
    .map((name) => (name.startsWith(".") ? `@/${path.posix.join(path.posix.dirname(file), name)}` : name));
}

/** What each folder may import of the house; imports point down. */
const mayImport: Record<string, RegExp> = {
  components: /^@\/(components|lib\/script)\/|^@\/lib\/http\/(scriptwright-client|problem|scopes)$/,
  "lib/script": /^@\/lib\/script\//,
  "lib/engine": /^@\/lib\/(engine|script)\//,
  "lib/models": /^@\/lib\/(models|script)\/|^@\/lib\/env$/,
  "lib/runs": /^@\/(lib\/(runs|engine|models|script)|db)\/|^@\/lib\/env$/,
  "lib/http": /^@\/lib\/(http|script)\//,
  "lib/auth": /^@\/(lib\/auth|db)\/|^@\/lib\/env$/,
  db: /^@\/(db|lib\/script)\/|^@\/lib\/env$/,
};

/** What of the world a folder may import; a folder not named here may import any package. */
const mayUse: Record<string, RegExp> = {
  "lib/script": /^(zod|syllable|eld\/small|(n2words|@orama\/stemmers)\/[\w-]+)$/,
  "lib/engine": /^@ai-sdk\/provider$/,
  "lib/http": /^(zod|eventsource-(parser|encoder)(\/.*)?)$/,
};

test("the imports of a file are found, over several lines, lazy ones too", () => {
  expect(importsOf("db/client.ts")).toEqual(
    expect.arrayContaining([
      "drizzle-orm/pg-core",
      "@/lib/env",
      "@/db/schema",
      "postgres",
      "@electric-sql/pglite",
    ]),
  );
  expect(importsOf("db/queries/scripts.ts")).toContain("@/db/client");
});

test.each(Object.keys(mayImport))("%s imports only what is below it", (folder) => {
  const files = sourcesIn(folder);
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => {
        if (name.startsWith("@/")) return !mayImport[folder]?.test(name);
        return mayUse[folder] !== undefined && !mayUse[folder].test(name);
      })
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("the model adapters are imported by lib/models alone", () => {
  const files = ["app", "components", "db", "lib"]
    .flatMap(sourcesIn)
    .filter((file) => !file.startsWith("lib/models/"));
  const adapters = /^(ai|@ai-sdk\/(?!provider$).*)$/;
  expect(files.filter((file) => importsOf(file).some((name) => adapters.test(name)))).toEqual([]);
});

test("process.env is read in lib/env.ts alone, but for the line that Next replaces while compiling", () => {
  const files = ["app", "components", "db", "lib"].flatMap(sourcesIn);
  const readers = files.filter((file) => readFileSync(path.join(root, file), "utf8").includes("process.env"));
  expect(readers).toEqual(["lib/env.ts"]);
});

test("sorted by subject: no folder or file named for a kind, no barrel", () => {
  const files = ["app", "components", "db", "lib"].flatMap(sourcesIn);
  const kinds =
    /(^|\/)((utils?|helpers?|services?|repositories|types|constants)(\/|\.tsx?$)|hooks\/|index\.tsx?$)/;
  expect(files.filter((file) => kinds.test(file))).toEqual([]);
});

test("no component queries or fetches by itself", () => {
  const fetching = sourcesIn("components").filter((file) =>
    /(?<![\w.])fetch\(/.test(readFileSync(path.join(root, file), "utf8")),
  );
  expect(fetching).toEqual([]);
});
