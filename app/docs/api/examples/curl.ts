import { type ExampleRequest, keyVariable } from "./request-of";
import { writeJson } from "./write-value";

export function writeCurl({ method, url, headers, body, answers }: ExampleRequest): string {
  const isPlain = method === (body === undefined ? "GET" : "POST");
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  return [
    `curl ${answers === "stream" ? "-N " : ""}${isPlain ? "" : `-X ${method} `}${quote(url)}`,
    `-H "Authorization: Bearer $${keyVariable}"`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quote(writeJson(body))}`]),
  ].join(" \\\n  ");
}
