import { runConformanceTests } from "@durable-streams/server-conformance-tests";
import { beforeEach } from "vitest";
import { isAsked } from "./groups";

/** The public suite against a running server: started by conformance.test.ts, in a process of its own. */
beforeEach(({ task, skip }) => {
  const titles: string[] = [];
  for (let { suite } = task; suite; suite = suite.suite) titles.unshift(suite.name);
  skip(!isAsked(titles.join(" > "), task.name));
});

runConformanceTests({ baseUrl: process.env.STREAMS_URL ?? "" });
