import type { Brief } from "@/lib/script/brief";
import { type BankLanguage, bankOf } from "./bank/bank";

/** What a text really says, found by looking its sentences up: no check and no splitter of the product is asked. */
export type Truth = {
  /** Positions in the brief, in the order in which they are first made. */
  madePoints: number[];
  callToActionMade: boolean;
  faults: ("avoid" | "placeholder" | "repeat" | "language" | "cut")[];
};

type Known = {
  language: BankLanguage;
  kind: "filler" | "point" | "call" | "avoid" | "placeholder";
  of: string;
};

const languages = ["en", "de", "es", "fr"] as const;
const known = new Map<string, Known>();
const byBeginning = new Map<string, string[]>();
const beginningLength = 8;

function remember(sentence: string, entry: Known): void {
  if (known.has(sentence)) return;
  known.set(sentence, entry);
  const beginning = sentence.slice(0, beginningLength);
  byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), sentence]);
}

for (const language of languages) {
  const bank = bankOf(language);
  for (const { keyPoints, callToAction } of bank.topics) {
    for (const { text, sentences } of keyPoints)
      for (const sentence of sentences) remember(sentence, { language, kind: "point", of: text });
    for (const sentence of callToAction.sentences)
      remember(sentence, { language, kind: "call", of: callToAction.text });
  }
  for (const { word, sentence } of bank.avoid) remember(sentence, { language, kind: "avoid", of: word });
  for (const sentence of bank.placeholders) remember(sentence, { language, kind: "placeholder", of: "" });
  for (const sentence of bank.fillers) remember(sentence, { language, kind: "filler", of: "" });
}

/** The truth about a text whose every sentence is from the bank. */
export function judgeByTruth(brief: Brief, text: string): Truth {
  const { sentences, isCut } = readSentences(text);
  const entries = sentences.flatMap((sentence) => known.get(sentence) ?? []);
  const made = entries.flatMap(({ kind, of }) =>
    kind === "point" ? [brief.key_points.findIndex((point) => point.text === of)] : [],
  );
  const faults = new Set<Truth["faults"][number]>();
  if (isCut) faults.add("cut");
  if (new Set(sentences).size < sentences.length) faults.add("repeat");
  for (const { kind, of, language } of entries) {
    if (kind === "placeholder") faults.add("placeholder");
    if (kind === "avoid" && brief.avoid.includes(of)) faults.add("avoid");
    if (language !== brief.language) faults.add("language");
  }
  return {
    madePoints: [...new Set(made.filter((position) => position >= 0))],
    callToActionMade: entries.some(({ kind, of }) => kind === "call" && of === brief.call_to_action),
    faults: [...faults],
  };
}

/** True when every must but the time is met: the musts in the given order, the call to action, nothing forbidden. */
export function allMustsMade(brief: Brief, truth: Truth): boolean {
  const musts = brief.key_points.flatMap(({ priority }, position) => (priority === "must" ? [position] : []));
  const made = truth.madePoints.filter((position) => musts.includes(position));
  const inOrder = made.every((position, at) => at === 0 || position > (made[at - 1] ?? -1));
  return truth.faults.length === 0 && truth.callToActionMade && inOrder && made.length === musts.length;
}

/** The bank sentences that a text is made of, the longest at each place; anything else was cut. */
function readSentences(text: string): { sentences: string[]; isCut: boolean } {
  const sentences: string[] = [];
  let isCut = false;
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const candidates = byBeginning.get(text.slice(at, at + beginningLength)) ?? [];
    const found = candidates
      .filter((sentence) => text.startsWith(sentence, at))
      .sort((a, b) => b.length - a.length)[0];
    if (found) {
      sentences.push(found);
      at += found.length;
    } else {
      isCut = true;
      at++;
    }
  }
  return { sentences, isCut };
}
