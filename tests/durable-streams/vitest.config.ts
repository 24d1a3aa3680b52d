import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/durable-streams/suite.ts"], testTimeout: 60_000 },
});
