import type { Brief } from "@/lib/script/brief";
import { paceOf } from "@/lib/script/brief";
import { wordsIn } from "@/lib/script/timing";
import { countWords } from "@/lib/script/words";
import { type BankLanguage, bankOf } from "./bank/bank";
import { createRandom, drawLength, type FaultRates } from "./faults";

/** What one answer is asked for. */
export type Order = {
  seconds: number;
  points: string[];
  callToAction: boolean;
  countsDown?: boolean;
  /** What is to be said comes before all else. */
  pointsFirst?: boolean;
};

export type WrittenAnswer = {
  text: string;
  /** `length` where the provider says that it was cut off. */
  ending: "stop" | "length";
};

/** A model with faults for one script: what it says is from the bank, what goes wrong is drawn from its rates. */
export function createFaultyWriter(brief: Brief, rates: FaultRates, seed: number) {
  const random = createRandom(seed);
  const language = brief.language as BankLanguage; // the briefs of this benchmark are in the bank's languages
  const bank = bankOf(language);
  const topic = bank.topics.find(({ topic }) => topic === brief.topic);
  if (!topic) throw new Error(`The bank has no topic "${brief.topic}".`);
  const others = (["en", "de", "es", "fr"] as const).filter((other) => other !== language);
  const first = Math.floor(random() * bank.fillers.length);
  const pool = [...bank.fillers.slice(first), ...bank.fillers.slice(0, first)];
  const spoken: string[] = [];
  const wordsOf = (sentence: string) => countWords(sentence, language);
  /** One of two ways to say it: the shorter where there is little room, else either. */
  const say = ([first, second]: readonly [string, string], room: number) => {
    const [shorter, longer] = wordsOf(first) <= wordsOf(second) ? [first, second] : [second, first];
    return wordsOf(longer) > room || random() < 0.5 ? shorter : longer;
  };
  const takeFiller = (at: number) => pool.splice(at, 1)[0] ?? "";

  /** Fillers for so many words; the last is the one of the next few that fits best. */
  function fill(words: number): string[] {
    const sentences: string[] = [];
    let rest = words;
    while (rest > 14) {
      const sentence = takeFiller(0);
      sentences.push(sentence);
      rest -= wordsOf(sentence);
    }
    if (rest >= 3) {
      const misses = pool.slice(0, 12).map((sentence) => Math.abs(wordsOf(sentence) - rest));
      sentences.push(takeFiller(misses.indexOf(Math.min(...misses))));
    }
    return sentences;
  }

  return function answer({ seconds, points, callToAction, countsDown, pointsFirst }: Order): WrittenAnswer {
    const share = Math.min(1, seconds / brief.duration_seconds);
    const happens = (rate: number) => random() < rate * share;
    const factor = drawLength(countsDown ? rates.countdownLength : rates.length, random);
    const asked = wordsIn(seconds, paceOf(brief));
    const words = Math.min(asked * factor, rates.mostWords * (0.95 + 0.1 * random()));
    const room = words / (points.length + (callToAction ? 1 : 0) || 1);
    const made = points
      .filter(() => random() >= rates.missed)
      .flatMap((text) => topic.keyPoints.find((point) => point.text === text) ?? [])
      .map(({ sentences }) => say(sentences, room));
    const call = callToAction && random() >= rates.missed ? [say(topic.callToAction.sentences, room)] : [];
    const owed = [...made, ...call].reduce((sum, sentence) => sum + wordsOf(sentence), 0);
    const body = fill(words - owed);
    const sentences = pointsFirst ? [...made, ...body] : weave(made, body);
    const insert = (...added: string[]) =>
      sentences.splice(Math.floor(random() * (sentences.length + 1)), 0, ...added);
    for (const word of brief.avoid)
      if (happens(rates.banned)) insert(bank.avoid.find((entry) => entry.word === word)?.sentence ?? "");
    if (happens(rates.placeholder))
      insert(bank.placeholders[Math.floor(random() * bank.placeholders.length)] ?? "");
    if (happens(rates.wrongLanguage)) {
      const foreign = bankOf(others[Math.floor(random() * others.length)] ?? "en").fillers;
      const at = Math.floor(random() * (foreign.length - 1));
      insert(foreign[at] ?? "", foreign[at + 1] ?? "");
    }
    const earlier = [...spoken, ...sentences];
    if (happens(rates.repeated) && earlier.length > 0)
      sentences.push(earlier[Math.floor(random() * earlier.length)] ?? "");
    sentences.push(...call);
    spoken.push(...sentences);
    const text = sentences.join(" ");
    if (!happens(rates.truncated)) return { text, ending: "stop" };
    const last = sentences.at(-1) ?? "";
    const cut = text.slice(0, text.length - Math.ceil(last.length * (0.2 + 0.6 * random())));
    return { text: cut.trimEnd(), ending: random() < 0.5 ? "length" : "stop" };
  };
}

/** The points spread evenly over the other sentences, in their order. */
function weave(points: string[], fillers: string[]): string[] {
  const sentences: string[] = [];
  const gap = fillers.length / (points.length + 1);
  let taken = 0;
  points.forEach((point, index) => {
    const until = Math.round(gap * (index + 1));
    sentences.push(...fillers.slice(taken, until), point);
    taken = until;
  });
  return [...sentences, ...fillers.slice(taken)];
}
