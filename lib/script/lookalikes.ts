import type { Language } from "./language";

/** Letters of other scripts that look like a Latin one (a selection of Unicode TR39's confusables), in pairs. */
const pairs =
  "аa вb сc ԁd еe ғf ɡg һh нh іi ӏl јj кk ӄk мm пn оo рp ԛq гr ѕs тt υu цu ѵv ԝw хx уy ʏy ᴀa ʙb ᴄc ᴅd ᴇe ғf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz " +
  "αa βb εe ηn ιi κk νv οo ρp τt χx γy ωw ςc ıi";

const latin = new Map(toPairs(pairs));

/** The same the other way round, for words of a Cyrillic language. */
const cyrillic = new Map(
  toPairs("аa вb сc еe һh нh кk мm пn оo рp тt хx уy").map(([letter, likeness]) => [likeness, letter]),
);

function toPairs(list: string): [string, string][] {
  return list.split(" ").map((pair) => [...pair] as [string, string]); // two characters each
}

/** Invisible characters, variation selectors and strokes laid over a letter. */
const unseen = /\p{Default_Ignorable_Code_Point}|\u180e|\u0335|\u0336|\u0337|\u0338/gu;

/**
 * A text as it looks: compatibility forms and case folded, invisible characters dropped, look-alike letters as those
 * of the language's own script. Only for comparing two texts that were both folded; it is no transliteration.
 */
export function foldLookalikes(text: string, language: Language): string {
  const plain = text.normalize("NFKC").replace(unseen, "").toLowerCase();
  if (language !== "ru" && language !== "bg")
    return [...plain].map((letter) => latin.get(letter) ?? letter).join("");
  return plain.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /\p{sc=Cyrillic}/u.test(word) ? [...word].map((letter) => cyrillic.get(letter) ?? letter).join("") : word,
  );
}
