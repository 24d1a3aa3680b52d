import type { Brief } from "../brief";
import { anchorsOf, type KeyPoint } from "../key-points";
import type { Language } from "../language";
import { says, toPhrase, toSaidWords } from "../phrases";
import { createMemory } from "../remember";
import { stemOf } from "../stem";
import { isStopWord } from "../stop-words";
import { splitWords } from "../words";
import { foldText, quote, type Tip } from "./tip";

/** A part of a brief that a script has to say something of. */
type Demand = KeyPoint & { name: string };

/** Words to avoid that the brief itself asks for: in the topic, a must, the call to action or an anchor. */
export function* bannedWordTips(brief: Brief): Iterable<Tip> {
  if (brief.avoid.length === 0) return;
  const demands = demandsOf(brief);
  const texts = demands.flatMap(({ text, anchors }) => [text, ...(anchors ?? [])]);
  const keys = new Set(texts.flatMap((text) => readSaid(text, brief.language).keys));
  for (const word of brief.avoid) {
    if (!mayBeSaid(word, keys, brief.language)) continue;
    const isAskedFor = askerOf(word, brief.language);
    const demand = demands.find(isAskedFor);
    if (!demand) continue;
    yield {
      id: `banned-word:${word.toLowerCase()}`,
      kind: "banned-word",
      message: `${quote(word, 30)} is to be avoided, but ${demand.name} ${quote(demand.text)} asks for it.`,
      fix: { label: labelFor(word), change: { avoid: brief.avoid.filter((other) => other !== word) } },
    };
  }
}

function demandsOf({ key_points, call_to_action, topic }: Brief): Demand[] {
  const must = { priority: "must" as const };
  return [
    ...key_points.map((point) => ({ name: "the point", ...point })),
    ...(call_to_action ? [{ name: "the call to action", text: call_to_action, ...must }] : []),
    { name: "the topic", text: topic, ...must },
  ];
}

/**
 * Tells whether a demand asks for a word: what has to be said word for word does for certain, and of a must the whole
 * text does, which a script hardly gets round.
 */
function askerOf(word: string, language: Language): (demand: Demand) => boolean {
  const phrase = toPhrase(word, language).map(rememberTests);
  const isIn = (text: string) => says(readSaid(text, language).words, phrase);
  const isWeighty = isContent(word, language);
  return (demand) => {
    if (demand.anchors?.some(isIn)) return true;
    if (!isIn(demand.text)) return false;
    if (demand.priority === "must" && isWeighty) return true;
    return demand.name !== "the topic" && anchorsOf(demand, language).some(isIn);
  };
}

/** A test of words that looks at each of them once. */
function rememberTests(test: (said: string) => boolean): (said: string) => boolean {
  const tested = new Map<string, boolean>();
  return (said) => {
    const result = tested.get(said) ?? test(said);
    tested.set(said, result);
    return result;
  };
}

/** The words of a text, and what an inflection of them would share with them. */
type SaidText = { words: readonly string[]; keys: readonly string[] };

const known = createMemory<SaidText>();

/**
 * An inflection shares the stem with its word, and outside of English at least three letters (`isInflection`). Most
 * words to avoid share neither with any word of a brief; comparing each with all of them would take most of the time.
 */
function readSaid(text: string, language: Language): SaidText {
  return known(language, text, () => {
    const words = toSaidWords(text, language);
    const distinct = [...new Set(words)];
    const stems = distinct.map((word) => stemOf(word, language));
    const starts = [...stems, ...distinct.map(foldText)].map((word) => word.slice(0, 3));
    return { words, keys: [...new Set(language === "en" ? stems : [...stems, ...starts])] };
  });
}

function mayBeSaid(phrase: string, keys: ReadonlySet<string>, language: Language): boolean {
  return phrase.includes("*") || readSaid(phrase, language).keys.some((key) => keys.has(key));
}

/** "Just" in a point is a turn of phrase that a script can do without; "hack" is what it is about. */
function isContent(word: string, language: Language): boolean {
  return splitWords(word, language).some((part) => !isStopWord(part, language));
}

function labelFor(word: string): string {
  const count = word.split(/\s+/).length;
  if (count <= 2) return `Drop "${word}" from the list`;
  return count <= 4 ? `Allow "${word}"` : "Allow this phrase";
}
