import { expect, test } from "vitest";
import { toRateLimitFields } from "@/lib/http/rate-limit-fields";

test("limits stand in both fields, in the same order", () => {
  const requests = { name: "requests", most: 600, windowSeconds: 60, left: 599, resetSeconds: 60 };
  const runs = { name: "runs", most: 200, windowSeconds: 86_400, left: 0, resetSeconds: 3600 };
  expect(toRateLimitFields([requests, runs])).toEqual({
    "ratelimit-policy": '"requests";q=600;w=60, "runs";q=200;w=86400',
    ratelimit: '"requests";r=599;t=60, "runs";r=0;t=3600',
  });
});

test("no limit is no field", () => {
  expect(toRateLimitFields([])).toEqual({});
});
