import type { Language } from "../../language";
import { bulgarian } from "./bulgarian";
import { dutch } from "./dutch";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { italian } from "./italian";
import { japanese } from "./japanese";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

/** A text for each template, by its id; `usual` for those that have none of their own. */
export type ByTemplate = { usual: string } & { [template: string]: string };

/**
 * What the tips know of a language. Word lists are divided by white space (`subjects` by commas), patterns match a text
 * as `foldText` gives it. In a language that is not listed, the tips that need it stay silent.
 */
export type Wording = {
  /** Words of a topic that name no subject, or make none narrower. */
  fillers: string;
  /** Subjects that no one script can be about. */
  subjects: string;
  /** Words that turn a subject into a question, which is narrow enough. */
  questions: string;
  /** Topics that need minutes. */
  broad: RegExp;
  /** What a "top ten" counts. */
  listNouns: string;
  /** Words without which a point is still the same one. */
  empty: string;
  /** Words that turn a point into its opposite. */
  negations: string;
  /** A narrower topic; `{subject}` stands for the wide one. */
  topic: ByTemplate;
  exampleTopic?: string;
  audience: ByTemplate;
  callToAction: ByTemplate;
};

const wordings: Partial<Record<Language, Wording>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  bg: bulgarian,
  ja: japanese,
};

/** What the tips know of a language; undefined where nobody has written it down yet. */
export function wordingOf(language: Language): Wording | undefined {
  return wordings[language];
}

/** The text for a template. */
export function textFor(texts: ByTemplate, template: string): string {
  return Object.hasOwn(texts, template) ? (texts[template] ?? texts.usual) : texts.usual;
}

/** The words of a list that white space divides. */
export function wordsOf(list: string): ReadonlySet<string> {
  return split(list, /\s+/);
}

/** The entries of a list that commas divide; they may have several words. */
export function entriesOf(list: string): ReadonlySet<string> {
  return split(list, /,\s*/);
}

const known = new Map<string, ReadonlySet<string>>();

/** Remembered: there are some fifty lists, and every tip asks for one again. */
function split(list: string, separator: RegExp): ReadonlySet<string> {
  const words = known.get(list) ?? new Set(list.split(separator));
  known.set(list, words);
  return words;
}
