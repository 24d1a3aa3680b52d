import type { Brief } from "../brief";
import type { KeyPoint } from "../key-points";
import { type Language, languages } from "../language";
import {
  countWordsOf,
  hasWordsOf,
  leastCommonWords,
  otherLanguageOf,
  sureLanguageOf,
} from "../sure-language";
import { countWords } from "../words";
import { foldText, quote, type Tip } from "./tip";

/** Letters from which a text that is not foreign counts as written in the brief's language; as `language-of` has it. */
const leastLetters = 14;
/** A foreign point up to so many words is a phrase to be quoted; a longer one is a slip. */
const mostQuotedWords = 8;

/** The whole brief is in another language than the script is to be in. */
export function languageTips(brief: Brief): Tip[] {
  const language = otherLanguageOfBrief(brief);
  if (!language) return [];
  const { label } = languages[language];
  return [
    {
      id: `language:${language}`,
      kind: "language",
      message: `This is written in ${label}, but the script would be in ${languages[brief.language].label}.`,
      fix: { label: `Write the script in ${label}`, change: { language } },
    },
  ];
}

/** Must-have points in another language: no script can say them as its own words, but it can quote them. */
export function foreignPointTips(brief: Brief): Tip[] {
  if (otherLanguageOfBrief(brief)) return [];
  const languageOfMust = ({ text, priority, anchors }: KeyPoint) =>
    priority === "must" && !anchors?.length ? sureLanguageOf(text, brief.language) : null;
  const foreign = brief.key_points.filter((point) => languageOfMust(point) !== null);
  const [first] = foreign;
  const language = first && languageOfMust(first);
  if (!first || !language) return [];
  const isPhrase = (text: string) => countWords(text, brief.language) <= mostQuotedWords;
  const key_points = brief.key_points.map((point) => {
    if (!foreign.includes(point)) return point;
    return isPhrase(point.text)
      ? { ...point, anchors: [point.text] }
      : { ...point, priority: "could" as const };
  });
  const them = foreign.length > 1 ? "them" : "it";
  const label = foreign.every(({ text }) => isPhrase(text))
    ? `Quote ${them} word for word`
    : `Make ${them} optional`;
  return [
    {
      id: `foreign-point:${foldText(first.text)}`,
      kind: "foreign-point",
      message: `The must ${quote(first.text)} is in ${languages[language].label}; a script in ${languages[brief.language].label} cannot say it.`,
      fix: { label, change: { key_points } },
    },
  ];
}

/** The other language that a brief is in for sure, or null: one point in it is no proof, nor is a title alone. */
export function otherLanguageOfBrief(brief: Brief): Language | null {
  const own = brief.language;
  const others = [...brief.key_points.map(({ text }) => text), brief.audience, brief.call_to_action].filter(
    (text) => text !== undefined,
  );
  const ofTopic = otherLanguageOf(brief.topic, own);
  const found = ofTopic ?? others.map((text) => otherLanguageOf(text, own)).find((language) => language);
  if (!found || !hasWordsOf([brief.topic, ...others].join(" "), found, own, leastCommonWords.brief))
    return null;
  const agreeing = others.filter((text) => otherLanguageOf(text, own) === found).length;
  const against = others.filter((text) => isJudged(text) && otherLanguageOf(text, own) !== found).length;
  if (ofTopic) return agreeing > against || against === 0 ? found : null;
  return countWordsOf(brief.topic, own, found) === 0 && agreeing >= 2 && agreeing > 2 * against
    ? found
    : null;
}

function isJudged(text: string): boolean {
  return (text.match(/\p{L}/gu) ?? []).length >= leastLetters;
}
