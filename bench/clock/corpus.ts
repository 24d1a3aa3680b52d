import { readFileSync } from "node:fs";
import { isLanguage, type Language, languages } from "@/lib/script/language";

/** A passage written for this bench, and how long its voice took, outer silence cut off. */
export type Passage = { text: string; said: string; seconds: number };

export type Corpus = { language: Language; voice: string; passages: Passage[] };

/** As stored: in `text`, "{21st|twenty first}" is written one way and said another; `said` replaces all of it. */
export type StoredCorpus = { voice: string; passages: { text: string; said?: string; seconds: number }[] };

/** Which passages constants and a voice's pace may be fitted on; the rest are only ever reported. */
export const fitPassages: ReadonlySet<number> = new Set([1, 3, 6, 8]);

export const languageCodes = Object.keys(languages).filter(isLanguage);

export function corpusFile(language: Language): URL {
  return new URL(`./passages/${language}.json`, import.meta.url);
}

export function readStored(language: Language): StoredCorpus {
  return JSON.parse(readFileSync(corpusFile(language), "utf8")) as StoredCorpus; // written by measure.ts
}

export function readCorpus(language: Language): Corpus {
  const { voice, passages } = readStored(language);
  return {
    language,
    voice,
    passages: passages.map(({ text, said, seconds }) => ({
      text: text.replace(/\{([^|}]*)\|[^}]*\}/g, "$1"),
      said: said ?? text.replace(/\{[^|}]*\|([^}]*)\}/g, "$1"),
      seconds,
    })),
  };
}

/** The passages of one part, by their number from 1. */
export function partOf(corpus: Corpus, part: "fit" | "report"): Passage[] {
  return corpus.passages.filter((_, index) => fitPassages.has(index + 1) === (part === "fit"));
}
