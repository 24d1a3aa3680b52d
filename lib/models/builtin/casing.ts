import { properNames } from "./proper-names";

const smallWords = new Set(
  "a an the of for to in on at by with from and or but vs versus your my our is are as into without".split(
    " ",
  ),
);

/** True for words that never lose their capitals: "iPhone", "USB", "GPT-4", "Spanish". */
function isFixedCase(word: string): boolean {
  const bare = word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "").replace(/['’]s$/u, "");
  return (
    properNames.has(bare) || /\p{Ll}\p{Lu}/u.test(bare) || /\d/.test(bare) || /^\p{Lu}{2,}s?$/u.test(bare)
  );
}

/** True where a title's capitals say nothing about names ("How to Start a Podcast"). */
function isTitleCase(words: string[]): boolean {
  const content = words.filter((word) => /^\p{L}/u.test(word) && !smallWords.has(word.toLowerCase()));
  return content.length >= 2 && content.every((word) => /^\p{Lu}/u.test(word));
}

/** A title as it stands inside a sentence: "How to Start a Podcast" becomes "how to start a podcast". */
export function toSentenceCase(title: string): string {
  let words = title.split(" ");
  const letters = title.replace(/[^\p{L}]/gu, "");
  const isShouted =
    letters.length > 5 && words.length > 1 && letters === letters.toUpperCase() && /[a-z]/i.test(letters);
  if (isShouted)
    words = words.map((word) =>
      properNames.has(capitalise(word.toLowerCase())) ? capitalise(word.toLowerCase()) : word.toLowerCase(),
    );
  const looksLikeName =
    words.length <= 3 &&
    !words.some((word) => smallWords.has(word.toLowerCase())) &&
    !/(s|ing)$/i.test(title);
  if (isTitleCase(words) && !looksLikeName && !isShouted)
    return words.map((word) => (isFixedCase(word) ? word : word.toLowerCase())).join(" ");
  if (looksLikeName && isTitleCase(words)) return words.join(" ");
  return lowerFirst(words.join(" "));
}

/** The first letter made small, unless the word is a name or an abbreviation. */
export function lowerFirst(text: string): string {
  const [first = ""] = text.split(" ");
  return isFixedCase(first) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The first letter made large, unless the word is written like "iPhone". */
export function capitalise(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text)
    ? text
    : text.replace(/^(["'“‘(]?)(\p{Ll})/u, (_, quote, letter) => quote + letter.toUpperCase());
}

/** "a", "a and b", "a, b, and c". */
export function joinList(items: string[]): string {
  if (items.length <= 2) return items.join(" and ");
  return `${items.slice(0, -1).join(", ")}, and ${items[items.length - 1]}`;
}
