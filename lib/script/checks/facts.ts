import type { Brief } from "../brief";
import type { Language } from "../language";
import type { Persona } from "../persona";
import { splitSentences } from "../sentences";
import { stemOf } from "../stem";
import { isStopWord } from "../stop-words";
import { splitWords } from "../words";
import { type Check, failAt, pass } from "./check";

/** Claims listed in the detail; all of their sentences are shown. */
const mostNamed = 6;

export const factsCheck: Check = {
  kind: "facts",
  version: 1,
  checked: "each-section",
  receipt: "script",
  requirements: () => [
    {
      id: "facts",
      kind: "facts",
      label: "Numbers, quotations and names come from your brief",
      level: "advice",
    },
  ],
  /** Numbers, dates, quotations and names that are in neither brief nor persona: the writer may have made them up. */
  run(text, _requirement, { brief, persona }) {
    const isKnown = knownTo(brief, persona);
    const claims = splitSentences(text).flatMap((sentence) =>
      claimsIn(sentence, brief.language)
        .filter((claim) => !isKnown(claim))
        .map((claim) => ({ claim, sentence })),
    );
    if (claims.length === 0) return pass("No number, quotation or name that the brief does not have.");
    const names = [...new Set(claims.map(({ claim }) => `"${claim}"`))];
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
    return failAt(
      claims.map(({ sentence }) => sentence),
      `Not from your brief: ${names.slice(0, mostNamed).join(", ")}${more}.`,
    );
  },
};

/** Where a capital letter marks a name: nouns have one in German, and other scripts have none. */
const marksNames: ReadonlySet<Language> = new Set(["en", "es", "fr", "it", "pt", "nl", "pl", "bg", "ru"]);

const number = /\p{N}(?:[.,:/]{0,3}\p{N})*/gu;
const quotation = /["“„«「]([^"“”„«»「」\n]{12,300})["”“»」]/gu;
const name = /(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,4}/gu;

function claimsIn(sentence: string, language: Language): string[] {
  const numbers = [...sentence.matchAll(number)].map(([digits]) => digits);
  const quotations = [...sentence.matchAll(quotation)].flatMap(([, words]) => (words ? [words] : []));
  const names = marksNames.has(language) ? [...sentence.matchAll(name)].map(([words]) => words) : [];
  return [
    ...numbers,
    ...quotations,
    ...names.filter((words) => !isStopWord(words, language) && words !== "I"),
  ];
}

/** A test for claims whose every word stands in the brief or with the persona. */
function knownTo(brief: Brief, persona: Persona | null): (claim: string) => boolean {
  const points = brief.key_points.flatMap((point) => [point.text, ...(point.anchors ?? [])]);
  const sources = [
    brief.topic,
    brief.audience,
    brief.call_to_action,
    persona?.name,
    persona?.tone,
    ...brief.phrases.map(({ text }) => text),
    ...points,
  ];
  const stems = (text: string) =>
    splitWords(text.replace(/(?<=\p{N})[.,](?=\p{N})/gu, ""), brief.language).map((word) =>
      stemOf(word, brief.language),
    );
  const known = new Set(sources.flatMap((source) => (source ? stems(source) : [])));
  return (claim) => stems(claim).every((word) => known.has(word) || isStopWord(word, brief.language));
}
