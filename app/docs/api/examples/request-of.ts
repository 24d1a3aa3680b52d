import type { Operation } from "@/lib/http/operations/operation";

/** An operation's example as it goes over the wire, for every language to write down. */
export type ExampleRequest = {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  params: Record<string, string | number>;
  query: Record<string, string | number>;
  answers: "stream" | "json" | "nothing";
};

/** Where the key of every example is read from. */
export const keyVariable = "SCRIPTWRIGHT_KEY";

/** One key for one script: whoever copies it sees that it is theirs to choose. */
export const exampleKey = "podcast-episode-12";

export function requestOf(operation: Operation, url: string): ExampleRequest {
  const { params = {}, query = {}, body } = operation.example;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const [answer] = Object.values(operation.answers);
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    url: `${url}/api/v1${path}${search.size > 0 ? `?${search}` : ""}`,
    headers: {
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(operation.headers && "idempotency-key" in operation.headers.shape
        ? { "Idempotency-Key": exampleKey }
        : {}),
    },
    body,
    params,
    query,
    answers: answer?.contentType ? "stream" : answer?.schema ? "json" : "nothing",
  };
}
