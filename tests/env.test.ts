import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseEnv } from "@/lib/env";

test("an empty environment is enough outside production", () => {
  expect(parseEnv({})).toMatchObject({ NODE_ENV: "development", DATA_DIR: ".data", SECTIONS_AHEAD: 2 });
  expect(parseEnv({ OPENAI_API_KEY: "  ", DATABASE_URL: "" }).OPENAI_API_KEY).toBeUndefined();
});

test("everything that is wrong is said at once, in one readable list", () => {
  expect(() => parseEnv({ NODE_ENV: "production", DATABASE_URL: "mysql://x", SECTIONS_AHEAD: "99" })).toThrow(
    /DATABASE_URL must start with postgres[\s\S]*SECTIONS_AHEAD[\s\S]*NEXTAUTH_SECRET is needed in production/,
  );
});

test("a production build needs no secret; a production server does", () => {
  expect(() => parseEnv({ NODE_ENV: "production", NEXT_PHASE: "phase-production-build" })).not.toThrow();
  expect(() => parseEnv({ NODE_ENV: "production" })).toThrow(/NEXTAUTH_SECRET/);
});

test("limits are three numbers or off, and a provider's two variables come together", () => {
  expect(parseEnv({ LIMITS_USER: "1/2/3", LIMITS_KEY: "off" })).toMatchObject({
    LIMITS_USER: { runsAtOnce: 1, runsADay: 2, tokensADay: 3 },
    LIMITS_KEY: null,
  });
  expect(() => parseEnv({ LIMITS_USER: "5/100" })).toThrow(/LIMITS_USER must be off, or runs at once/);
  expect(() => parseEnv({ GITHUB_ID: "a" })).toThrow(/GITHUB_ID and GITHUB_SECRET belong together/);
  expect(() => parseEnv({ GUESTS: "off" })).toThrow(/nobody could sign in/);
  expect(() => parseEnv({ GUESTS: "off", GITHUB_ID: "a", GITHUB_SECRET: "b" })).not.toThrow();
});

test(".env.example explains every setting", () => {
  const example = readFileSync(".env.example", "utf8");
  const source = readFileSync("lib/env.ts", "utf8");
  const outside = ["NODE_ENV", "NEXT_PHASE", "VERCEL", "VERCEL_ENV", "VERCEL_OIDC_TOKEN"]; // set by the tools, not by a person
  const names = [...source.matchAll(/^ {2}([A-Z_]+):/gm)].flatMap(([, name]) => (name ? [name] : []));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names.filter((candidate) => !outside.includes(candidate)))
    expect(example).toMatch(new RegExp(`^#.*\\n#? ?${name}=`, "m"));
});
