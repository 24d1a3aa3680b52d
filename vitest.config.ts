import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** The same in the tests and in the servers that they start, so that a key made here is known there. */
const secret = { NEXTAUTH_SECRET: "only-for-the-tests-of-this-product" };

const shared = { plugins: [react()], resolve: { alias: { "@": path.resolve(import.meta.dirname) } } };

/** Two kinds of tests: those inside one process, and those that talk to a running server. */
export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        ...shared,
        test: {
          name: "inside",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/routes/**", "tests/e2e/**"],
          setupFiles: ["tests/support/no-console-errors.ts"],
          testTimeout: 30_000,
          env: { BUILTIN_TOKENS_PER_SECOND: "600", ...secret },
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "server",
          include: ["tests/routes/**/*.test.ts", "tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/build-once.ts"],
          maxWorkers: 3,
          env: secret,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
