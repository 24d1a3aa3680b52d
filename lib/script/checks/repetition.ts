import type { Language } from "../language";
import { createMemory } from "../remember";
import { splitSentences } from "../sentences";
import { stemOf } from "../stem";
import { isStopWord } from "../stop-words";
import { splitWords } from "../words";
import { type Check, failAt, pass } from "./check";

/** Sentences of fewer words may return: "Here is why." is a rhythm, not a repetition. */
const leastWords = 4;
/** Sentences with fewer words of their own say too little to be called the same idea. */
const leastContent = 4;
/**
 * Two sentences are one idea told twice when they share this much of their content words, or somewhat less of them
 * and nearly all of the small words between: a recap in other words shares neither.
 */
const sameShare = { content: 0.8, loose: 0.6, all: 0.75 };
/** Sentences so near may be built alike ("Monday costs ten. Tuesday costs twenty."); only the same one is a repeat. */
const near = 3;
/** Earlier sentences that a sentence is compared with at the most, the latest first: keeps long texts linear. */
const mostCompared = 40;

type Telling = ReturnType<typeof createTelling>;

type Told = { exact: string; content: Set<string>; all: Set<string> };

export const repetitionCheck: Check = {
  kind: "repetition",
  version: 2,
  checked: "each-section",
  receipt: "script",
  requirements: () => [
    { id: "repetition", kind: "repetition", label: "Says no sentence or idea twice", level: "must" },
  ],
  run(text, _requirement, { before, brief }) {
    const past = toldBefore(before, brief.language);
    const telling = createTelling();
    const recent: Told[] = [];
    const repeated = splitSentences(text).filter((sentence) => {
      const told = tell(sentence, brief.language);
      const isKnown =
        past.has(told) ||
        telling.has(told) ||
        recent.some(({ exact }) => exact !== "" && exact === told.exact);
      recent.push(told);
      if (recent.length > near) telling.add(recent.shift() ?? told);
      return isKnown;
    });
    return repeated.length === 0 ? pass("Every sentence is new.") : failAt(repeated, "Said before.");
  },
};

const earlier = createMemory<Telling>();

/** What was told before a section; found out once for all sentences of the section. */
function toldBefore(before: string, language: Language): Telling {
  return earlier(language, before, () => {
    const telling = createTelling();
    for (const sentence of splitSentences(before)) telling.add(tell(sentence, language));
    return telling;
  });
}

const known = createMemory<Told>();

function tell(sentence: string, language: Language): Told {
  return known(language, sentence, () => toTold(splitWords(sentence.toLowerCase(), language), language));
}

function toTold(words: string[], language: Language): Told {
  return {
    exact: words.length >= leastWords ? words.join(" ") : "",
    all: new Set(words.map((word) => stemOf(word, language))),
    content: new Set(
      words.filter((word) => !isStopWord(word, language)).map((word) => stemOf(word, language)),
    ),
  };
}

/** What was told so far, found again by the words of a sentence. */
function createTelling() {
  const exact = new Set<string>();
  const byWord = new Map<string, Told[]>();
  const countOf = (word: string) => byWord.get(word)?.length ?? 0;
  return {
    add(told: Told) {
      if (told.exact) exact.add(told.exact);
      for (const word of told.content)
        byWord.set(word, [...(byWord.get(word) ?? []), told].slice(-mostCompared));
    },
    has(told: Told): boolean {
      if (told.exact && exact.has(told.exact)) return true;
      if (told.content.size < leastContent) return false;
      const candidates = new Set<Told>();
      // Of any so many words of a sentence, one at least is in every sentence that is this much alike.
      const rarest = [...told.content].sort((a, b) => countOf(a) - countOf(b));
      const probes = rarest.slice(0, Math.floor(told.content.size * (1 - sameShare.loose)) + 1);
      for (const word of probes) for (const other of byWord.get(word) ?? []) candidates.add(other);
      return [...candidates].some((other) => isSame(told, other));
    },
  };
}

function isSame(a: Told, b: Told): boolean {
  if (b.content.size < leastContent) return false;
  const content = shareOf(a.content, b.content);
  return (
    content >= sameShare.content || (content >= sameShare.loose && shareOf(a.all, b.all) >= sameShare.all)
  );
}

/** How much of the larger set is in both, 0 to 1. */
function shareOf(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size);
}
