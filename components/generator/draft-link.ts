import type { Brief } from "@/lib/script/brief";
import { type ReadBrief, readBrief, refuse, toSharedBrief } from "./draft-share";

/** Browsers, chats and mail programs cut longer links. */
export const mostLinkCharacters = 6000;

/** What stands for a brief in a link: its JSON as base64url. */
export function encodeBrief(brief: Brief): string {
  const bytes = new TextEncoder().encode(JSON.stringify(toSharedBrief(brief)));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The brief of a link, or why it cannot be used. Whoever opens a link gives it neither a persona nor an endpoint. */
export function decodeBrief(code: string, defaultModel: string): ReadBrief {
  if (code.length > mostLinkCharacters)
    return refuse(
      `It is longer than ${mostLinkCharacters.toLocaleString("en")} characters; ask for the brief as a file instead.`,
    );
  const value = readCode(code);
  if (value === undefined) return refuse("It is damaged: a part of it seems to be missing.");
  const own = ["persona_id", "base_url"].filter((field) => Object.hasOwn(Object(value), field));
  const [first] = own;
  if (first !== undefined) return refuse(`A link cannot carry "${first}".`, first);
  return readBrief(value, defaultModel);
}

/** The value that a code stands for; undefined, which no JSON is, where it cannot be read. */
function readCode(code: string): unknown {
  try {
    const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
