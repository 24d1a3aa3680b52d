import type { Example } from "@/components/docs/reference";
import type { Operation } from "@/lib/http/operations/operation";
import { writeCurl } from "./curl";
import { writePythonExample } from "./python";
import { requestOf } from "./request-of";
import { writeClientExample, writePlainExample } from "./typescript";

/** An operation's example in every language, each of which runs as it stands (tests/e2e/docs-examples.test.ts). */
export function examplesOf(operation: Operation, url: string): Example[] {
  const request = requestOf(operation, url);
  const isNewStream = request.answers === "stream" && request.body !== undefined;
  return [
    { language: "curl", code: writeCurl(request) },
    { language: "typescript", code: writeClientExample(request) },
    ...(isNewStream ? [{ language: "plain", code: writePlainExample(request) } as const] : []),
    { language: "python", code: writePythonExample(request) },
  ];
}
