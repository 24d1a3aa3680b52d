import { splitSentences } from "./sentences";

/** The first sentences of a text that fit into so many characters together; empty where not even the first does. */
export function excerptOf(text: string, mostCharacters: number): string {
  let excerpt = "";
  for (const sentence of splitSentences(text)) {
    if ((excerpt + sentence).trimEnd().length > mostCharacters) break;
    excerpt += sentence;
  }
  return excerpt.trim();
}
