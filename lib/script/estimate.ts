import { type Brief, paceOf } from "./brief";
import { languages } from "./language";
import { planSections } from "./plan";
import { wordsIn } from "./timing";

/** What a script is likely to take, before anything is spent. */
export type Estimate = {
  seconds: number;
  words: number;
  calls: number;
  inputTokens: number;
  outputTokens: number;
};

/**
 * Calls a section takes on average, repairs and continuations counted: between the 1.0 of a sound model and the 2.1 of
 * the faulty one in `bench:compliance`.
 */
const callsPerSection = 1.4;
/** Tokens a word on average: OpenAI's rule of thumb of 0.75 words a token for English; other scripts take about twice that. */
const tokensPerWord = { latin: 1.4, other: 2.8 };
/** Characters of the rules that every prompt begins with; not read from them, so that they stay out of the page. */
export const rulesCharacters = 1460;
/** Characters of a section's own data beside the brief: guidance, anchors, the end of the text before it. */
const sectionCharacters = 1600;
/** Hidden reasoning of a call at the lowest useful effort, in tokens: an assumption, no provider gives a figure. */
const reasoningTokens = 400;
/** What is said more than stays: refused sentences and answers that ran over, as `bench:compliance` counts them. */
const writtenAgain = 1.25;

/** Words, calls and tokens that a brief is likely to take; `reasons` for a model that thinks before it writes. */
export function estimateSpend(brief: Brief, { reasons }: { reasons: boolean }): Estimate {
  const { sections, targetSeconds } = planSections(brief);
  const words = wordsIn(targetSeconds, paceOf(brief));
  const calls = Math.round(sections.length * callsPerSection);
  const perWord = languages[brief.language].script === "Latin" ? tokensPerWord.latin : tokensPerWord.other;
  const planCharacters = JSON.stringify(sections.map(({ title, keyPoints }) => [title, keyPoints])).length;
  const promptCharacters =
    rulesCharacters + JSON.stringify(brief).length + planCharacters + sectionCharacters;
  return {
    seconds: targetSeconds,
    words,
    calls,
    inputTokens: Math.round((calls * promptCharacters) / 4),
    outputTokens: Math.round(words * perWord * writtenAgain) + (reasons ? calls * reasoningTokens : 0),
  };
}
