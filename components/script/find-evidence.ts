import type { RequirementResult } from "@/lib/script/receipt-schema";

/** A section's sentences, as they are on the page. */
export type SectionSentences = { index: number; sentences: readonly string[] };

/** The DOM id of a sentence. */
export function sentenceId(section: number, sentence: number): string {
  return `sentence-${section}-${sentence}`;
}

/** The ids of the sentences that an evidence text quotes, in order; empty when it is nowhere on the page. */
export function findEvidence(
  evidence: string,
  sections: readonly SectionSentences[],
  section?: number,
): string[] {
  const wanted = fold(evidence);
  if (wanted === "") return [];
  const places = section === undefined ? sections : sections.filter(({ index }) => index === section);
  return (
    findFirst(places, (sentences, start) => runFrom(sentences, start, wanted)) ??
    findFirst(places, (sentences, start) => (sentences[start]?.includes(wanted) ? 1 : 0)) ??
    (section === undefined ? [] : findEvidence(evidence, sections))
  );
}

/** Everything in the script that a result speaks of; for what is missing the section where it belongs. */
export function findPlaces(
  { evidence, also = [], section }: Pick<RequirementResult, "evidence" | "also" | "section">,
  sections: readonly SectionSentences[],
): string[] {
  const told = [evidence ?? "", ...also].flatMap((text) => findEvidence(text, sections, section));
  if (told.length > 0) return [...new Set(told)];
  const own = sections.find(({ index }) => index === section);
  return own ? own.sentences.map((_, sentence) => sentenceId(own.index, sentence)) : [];
}

/** Calls `match` at every sentence until it answers how many sentences from there are the evidence. */
function findFirst(
  sections: readonly SectionSentences[],
  match: (sentences: string[], start: number) => number,
): string[] | null {
  for (const section of sections) {
    const sentences = section.sentences.map(fold);
    for (let start = 0; start < sentences.length; start++) {
      const length = match(sentences, start);
      if (length > 0) return Array.from({ length }, (_, offset) => sentenceId(section.index, start + offset));
    }
  }
  return null;
}

function runFrom(sentences: string[], start: number, wanted: string): number {
  let text = "";
  for (let end = start; end < sentences.length; end++) {
    text = fold(`${text} ${sentences[end]}`);
    if (text === wanted) return end - start + 1;
    if (!wanted.startsWith(text)) return 0;
  }
  return 0;
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
