import { readFile } from "node:fs/promises";
import path from "node:path";

/** Read while the app is built: what is offered is what the page itself runs. */
export const dynamic = "force-static";

/** The client as text, to be copied. */
export async function GET() {
  const text = await readFile(path.join(process.cwd(), "lib/http/scriptwright-client.ts"));
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
