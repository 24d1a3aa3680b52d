import { existsSync, readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { parseEnv } from "@/lib/env";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const serving = { NODE_ENV: "production", VERCEL: "1" };
const database = "postgres://user:password@preview.example.com/main";

test("on Vercel a server needs a database, and only a preview that has one does without a secret", () => {
  expect(() => parseEnv({ ...serving, VERCEL_ENV: "preview" })).toThrow(
    /DATABASE_URL is needed on Vercel[\s\S]*NEXTAUTH_SECRET/,
  );
  expect(() => parseEnv({ ...serving, VERCEL_ENV: "preview", DATABASE_URL: database })).not.toThrow();
  expect(() => parseEnv({ ...serving, VERCEL_ENV: "production", DATABASE_URL: database })).toThrow(
    /NEXTAUTH_SECRET/,
  );
  expect(() => parseEnv({ ...serving, NEXT_PHASE: "phase-production-build" })).not.toThrow();
});

test("a preview's secret follows from its database alone, and gives it away nowhere", async () => {
  const secretOf = async (url: string) => {
    vi.resetModules();
    vi.stubEnv("NEXTAUTH_SECRET", "");
    vi.stubEnv("VERCEL_ENV", "preview");
    vi.stubEnv("DATABASE_URL", url);
    return (await import("@/lib/auth/secret")).getSecret();
  };
  expect(await secretOf(database)).toBe(await secretOf(database));
  expect(await secretOf(database)).not.toBe(await secretOf(`${database}2`));
  expect(await secretOf(database)).toMatch(/^[\w-]{43}$/);
});

test("Vercel migrates before it builds, and calls a route that is there each minute", () => {
  const { buildCommand, crons } = JSON.parse(readFileSync("vercel.json", "utf8"));
  expect(buildCommand).toBe("npm run db:migrate && npm run build");
  expect(crons).toEqual([{ path: "/api/cron/upkeep", schedule: "* * * * *" }]);
  expect(existsSync(`app${crons[0].path}/route.ts`)).toBe(true);
});
