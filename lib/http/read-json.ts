import { type Problem, toProblem } from "./problem";

/** More than a brief needs: 40 key points with 8 anchors each, in any script, stay below it unless all are at their limit. */
const mostBytes = 256 * 1024;

/** Lists and objects inside one another; what parses a body goes as deep as the body does. */
const mostDepth = 32;

export type Read = { ok: true; value: unknown } | { ok: false; problem: Problem };

/**
 * A request's body as JSON, read no further than the limit; what is wrong with it as a problem. A form of another site
 * cannot say that it is JSON; whoever says nothing at all is no form, and is believed.
 */
export async function readJson(request: Request): Promise<Read> {
  const type = request.headers.get("content-type");
  if (type !== null && !/^application\/([\w.-]+\+)?json *(;|$)/i.test(type))
    return refuse("unsupported-media-type", "Send the body as JSON, with 'Content-Type: application/json'.");
  const tooLarge = refuse("too-large", `The body may have at most ${mostBytes.toLocaleString("en")} bytes.`);
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return tooLarge;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return tooLarge;
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    if (isTooDeep(text))
      return refuse("too-deep", `Lists and objects may be at most ${mostDepth} deep inside one another.`);
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unreadable";
    return refuse("invalid-json", `The body could not be read as JSON: ${reason}.`);
  }
}

function refuse(...problem: Parameters<typeof toProblem>): Read {
  return { ok: false, problem: toProblem(...problem) };
}

/** Counts brackets outside of strings, before anything is made of them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > mostDepth) return true;
  }
  return false;
}
