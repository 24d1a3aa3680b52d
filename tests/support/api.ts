import { allOperations } from "@/lib/http/operations/all-operations";
import type { Operation } from "@/lib/http/operations/operation";
import { fetchDocumented } from "./documented";
import type { AppServer } from "./server";

/** Something that each kind of address names, by its first word: what stands for {id} in a test. */
export type Things = Record<string, string>;

export type ApiRequest = {
  headers?: Record<string, string>;
  query?: Record<string, string | number>;
  /** JSON, or a text as it is; the operation's example unless told. */
  body?: unknown;
  method?: string;
  things: Things;
  signal?: AbortSignal;
};

/** The address of an operation, with a thing of that kind in it. */
export function pathOf({ id, path }: Operation, things: Things): string {
  return path.replace(/\{[^}]+\}/g, () => {
    const thing = things[path.split("/")[1] ?? ""];
    if (thing === undefined) throw new Error(`Say what ${path} of ${id} is to name.`);
    return encodeURIComponent(thing);
  });
}

/** An operation's own example as a request, with whatever is told otherwise; each answer is held against the document. */
export function ask(server: AppServer, operation: Operation, request: ApiRequest): Promise<Response> {
  const { example } = operation;
  const { headers = {}, query = example.query ?? {}, method = operation.method, things, signal } = request;
  const body = "body" in request ? request.body : example.body;
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const hasBody = body !== undefined && !["get", "head"].includes(method.toLowerCase());
  return fetchDocumented(
    `${server.url}/api/v1${pathOf(operation, things)}${search.size ? `?${search}` : ""}`,
    {
      method: method.toUpperCase(),
      headers: { ...(hasBody ? { "content-type": "application/json" } : {}), ...headers },
      body: hasBody ? (typeof body === "string" ? body : JSON.stringify(body)) : undefined,
      signal,
    },
  );
}

/** The methods that an address takes, as its Allow says. */
export function methodsOf({ path }: Operation): string[] {
  const own = allOperations.filter((other) => other.path === path).map(({ method }) => method.toUpperCase());
  return [...own, ...(own.includes("GET") ? ["HEAD"] : []), "OPTIONS"];
}
