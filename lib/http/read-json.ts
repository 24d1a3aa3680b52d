import { type Problem, toProblem } from "./problem";

/** More than a brief needs: 40 key points with 8 anchors each, in any script, stay below it unless all are at their limit. */
const mostBytes = 256 * 1024;

export type Read = { ok: true; value: unknown } | { ok: false; problem: Problem };

/** A request's body as JSON, read no further than the limit; what is wrong with it as a problem. */
export async function readJson(request: Request): Promise<Read> {
  const tooLarge = toProblem(
    "too-large",
    `The body may have at most ${mostBytes.toLocaleString("en")} bytes.`,
  );
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return { ok: false, problem: tooLarge };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return { ok: false, problem: tooLarge };
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unreadable";
    return {
      ok: false,
      problem: toProblem("invalid-json", `The body could not be read as JSON: ${reason}.`),
    };
  }
}
