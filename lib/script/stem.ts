import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import type { Language } from "./language";
import { createMemory } from "./remember";
import { splitWords } from "./words";

const stemmers: Partial<Record<Language, (word: string) => string>> = {
  ar: arabic,
  bg: stemBulgarian,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: stemPolish,
  pt: portuguese,
  ru: russian,
};

/** Longer words are compared as they are: no inflection is worth the time of a pattern on them. */
const longestWord = 40;

/**
 * A word reduced to what its inflections share ("episodes" and "episode" are one): Snowball stemmers, ending
 * lists for Polish and Bulgarian; in Hindi, Japanese, Mandarin and Korean the word itself. Case, accents and an
 * elided article ("l'erreur") do not count.
 */
export function stemOf(word: string, language: Language = "en"): string {
  const plain = toPlain(word, language);
  const stemWord = stemmers[language];
  if (!stemWord || plain.length > longestWord || !/^\p{L}[\p{L}\p{M}'’-]*$/u.test(plain))
    return foldMarks(plain);
  return foldMarks(stemWord(plain));
}

/** A word as it is compared with others. */
export type SaidWord = { plain: string; stem: string };

const known = createMemory<readonly SaidWord[]>();

/** The words of a sentence in order, each with its stem. */
export function stemWords(sentence: string, language: Language): readonly SaidWord[] {
  return known(language, sentence, () =>
    splitWords(sentence, language).map((plain) => ({ plain, stem: stemOf(plain, language) })),
  );
}

/** True when two words have one stem and, where the stemmer casts too wide a net, differ by an inflection only. */
export function isSameWord(said: SaidWord, wanted: SaidWord, language: Language): boolean {
  return said.stem === wanted.stem && (language !== "en" || isInflection(said.plain, wanted.plain, language));
}

/** True when one word is a usual inflection of the other: an ending of number or case, not another word from one root. */
export function isInflection(said: string, wanted: string, language: Language): boolean {
  const [a, b] = [foldMarks(toPlain(said, language)), foldMarks(toPlain(wanted, language))];
  if (a === b) return true;
  const shared = sharedLength(a, b);
  const tails = [a.slice(shared), b.slice(shared)] as const;
  if (language === "en") return shared >= 2 && tails.every((tail) => englishTail.test(tail)) && isOneStem();
  if (slavic.has(language) && shared >= 4 && tails.every((tail) => tail.length <= 2)) return true;
  return isOneStem() || (shared >= 3 && tails.includes("") && pluralTail.test(tails.join("")));

  function isOneStem() {
    return stemOf(said, language) === stemOf(wanted, language);
  }
}

const slavic: ReadonlySet<Language> = new Set(["pl", "ru", "bg"]);
const englishTail = /^(?:\p{L}?(?:ing|ed|er|est)|e?s|is|d|e|y|ies|ied|)$/u;
const pluralTail = /^(?:e?s|e?n|er?|x)$/;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Articles and the like that French and Italian write before an apostrophe. */
const elided: Partial<Record<Language, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/u,
  it: /^(?:[clmnstv]|d|gl|un|all|dall|dell|nell|sull|coll|quell|quest|bell|sant|anch|com|dov)['’](?=\p{L})/u,
};

function toPlain(word: string, language: Language): string {
  const plain = word
    .normalize("NFKC")
    .replace(/['’]s?$/u, "")
    .toLowerCase();
  if (/^\p{N}/u.test(plain)) return plain.replace(/[.,](?=\d{3}(?!\d))/g, "");
  if (language === "hi") return plain.replace(/\u093c/g, "").replace(/\u0901/g, "\u0902"); // both are spelt either way
  const pattern = elided[language];
  return pattern ? plain.replace(pattern, "") : plain;
}

/** Without accents where they only colour a letter; in Hindi, Japanese and others marks are letters of their own. */
function foldMarks(word: string): string {
  const accented = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}\p{N}'’.-]+$/u.test(word);
  return accented ? word.normalize("NFKD").replace(/\p{M}/gu, "") : word;
}

/** Case and number endings of Polish nouns and adjectives, longest first; three letters always stay. */
const polishEndings =
  /(?<=\p{L}{3})(?:iego|iemu|iach|iami|owie|owi|ego|emu|ach|ami|ych|ich|ymi|imi|ów|om|iem|em|ej|im|ym|ie|ia|ię|ią|iu|y|i|a|ą|e|ę|o|u)$/u;

function stemPolish(word: string): string {
  return word.replace(polishEndings, "");
}

/** Articles and plural endings of Bulgarian, longest first; three letters always stay. */
const bulgarianEndings =
  /(?<=\p{L}{3})(?:овете|евете|ищата|ове|еве|ища|ият|ите|ата|ята|ето|ото|ът|ят|та|то|те|ия|а|я|и|е|о)$/u;

function stemBulgarian(word: string): string {
  return word.replace(bulgarianEndings, "");
}
