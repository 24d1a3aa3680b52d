import { readAloud } from "@/lib/script/clock/read-aloud";
import { countSyllables } from "@/lib/script/clock/syllables";
import { type Language, languages } from "@/lib/script/language";
import { pauseSeconds } from "@/lib/script/timing";
import { countWords } from "@/lib/script/words";
import { languageCodes, partOf, readCorpus } from "./corpus";

/**
 * Prints the constants of language.ts and syllables-scripts.ts as they follow from the fit part and from the rates
 * read aloud in IReST (Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284). The report part is not read.
 */
const english = { words: 228, usual: 150 };
const wordsAMinute: Partial<Record<Language, number>> = {
  en: english.words,
  es: 218,
  fr: 195,
  de: 179,
  it: 188,
  pt: 181,
  nl: 202,
  pl: 166,
  ru: 184,
  ar: 138,
};
/** Where writing marks no words (ja, zh) the study's syllables; elsewhere, not studied, its mean of 17 languages. */
const syllablesAMinute: Partial<Record<Language, number>> = { ja: 447, zh: 255, ko: 370, hi: 370, bg: 370 };

type Totals = { words: number; syllables: number; pauses: number };

/** Of the passages of ordinary prose (1 and 8) or of the whole fit part. */
function totals(language: Language, isOrdinary: (index: number) => boolean): Totals {
  const total = { words: 0, syllables: 0, pauses: 0 };
  for (const [index, { text }] of partOf(readCorpus(language), "fit").entries()) {
    if (!isOrdinary(index)) continue;
    const { syllables, clauses, sentences, paragraphs } = readAloud(text, language);
    total.words += countWords(text, language);
    total.syllables += syllables;
    total.pauses +=
      clauses * pauseSeconds.clause + sentences * pauseSeconds.sentence + paragraphs * pauseSeconds.paragraph;
  }
  return total;
}

const ordinary = (index: number) => index === 0 || index === 3;
const all = () => true;

/** English script prose at 150 words a minute: a sentence of 14 words, 21 syllables, one comma. */
const englishRate = 21 / ((14 * 60) / english.usual - pauseSeconds.clause - pauseSeconds.sentence);

/** How much longer the ordinary passages take than 150 words a minute, because a few abbreviations are in them. */
const reference = totals("en", ordinary);
const heaviness =
  (reference.syllables / englishRate + reference.pauses) / ((reference.words * 60) / english.usual);

function constantsOf(language: Language): { usual: number; rate: number } {
  const prose = totals(language, ordinary);
  const words = wordsAMinute[language];
  if (words) {
    const usual = Math.round((words * english.usual) / english.words);
    return { usual, rate: prose.syllables / (((prose.words * 60) / usual) * heaviness - prose.pauses) };
  }
  const target = ((syllablesAMinute[language] ?? 0) * english.usual) / english.words;
  const { syllables, pauses } = totals(language, all);
  const usual = Math.round((target * prose.words) / prose.syllables);
  return { usual, rate: syllables / ((syllables * 60) / target - pauses) };
}

for (const language of languageCodes) {
  const { usual, rate } = constantsOf(language);
  const now = languages[language];
  console.log(
    `${language}: usualWordsPerMinute ${usual} (now ${now.usualWordsPerMinute}), ` +
      `syllablesPerSecond ${rate.toFixed(2)} (now ${now.syllablesPerSecond})`,
  );
}

const isPlain = ({ text }: { text: string }) => !/[\da-z]/i.test(text);

/** Two passages of plain kana and kanji, two unknowns. */
const [first, second] = partOf(readCorpus("ja"), "fit")
  .filter(isPlain)
  .map(({ text, said }) => {
    const kana = text.replace(/[^\p{sc=Hiragana}\p{sc=Katakana}ー]/gu, "");
    const alone = text.match(/(?<!\p{sc=Han})\p{sc=Han}(?=\p{sc=Hiragana})/gu)?.length ?? 0;
    const kanji = text.match(/\p{sc=Han}/gu)?.length ?? 0;
    return { alone, compound: kanji - alone, morae: countMorae(said) - countMorae(kana) };
  });
if (first && second) {
  const determinant = first.alone * second.compound - second.alone * first.compound;
  const alone = (first.morae * second.compound - second.morae * first.compound) / determinant;
  const compound = (first.alone * second.morae - second.alone * first.morae) / determinant;
  console.log(
    `ja: morae of a kanji, alone ${alone.toFixed(2)}, in a compound ${compound.toFixed(2)}`,
    first,
    second,
  );
}

function countMorae(kana: string): number {
  return countSyllables(kana.replace(/[^\p{sc=Hiragana}\p{sc=Katakana}ー]/gu, ""), "ja");
}

let vowels = 0;
let letters = 0;
for (const { text, said } of partOf(readCorpus("ar"), "fit").filter(isPlain)) {
  vowels += said.split(/\s+/).reduce((sum, word) => sum + countSyllables(word, "ar"), 0);
  letters += text.match(/\p{sc=Arabic}/gu)?.length ?? 0;
}
console.log(`ar: syllables a letter ${(vowels / letters).toFixed(2)}`);
