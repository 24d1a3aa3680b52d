/** The character (UTF-16 unit) at a place of a text, or "" past its end. */
export function charAt(text: string, index: number): string {
  return text[index] ?? "";
}

/** White space as `\s` knows it, line breaks too. */
export function isSpace(character: string): boolean {
  if (character < "\u0080") return character === " " || isBetween(character, "\t", "\r");
  return /\s/.test(character);
}

/** A letter or a digit of any script; half a character, as of an emoji, is none. */
export function isWordCharacter(character: string): boolean {
  if (character < "\u0080")
    return isBetween(character, "a", "z") || isBetween(character, "A", "Z") || isBetween(character, "0", "9");
  if (character >= "\ud800" && character <= "\udfff") return false;
  return /[\p{L}\p{N}]/u.test(character);
}

function isBetween(character: string, first: string, last: string): boolean {
  return character >= first && character <= last;
}

/** The last words of a text, the last one first; what is between white space counts as a word. */
export function wordsFromEnd(text: string, count: number): string[] {
  const words: string[] = [];
  let end = text.length;
  while (words.length < count && end > 0) {
    let from = end;
    while (from > 0 && !isSpace(charAt(text, from - 1))) from--;
    words.push(text.slice(from, end));
    end = from;
    while (end > 0 && isSpace(charAt(text, end - 1))) end--;
  }
  return words;
}
