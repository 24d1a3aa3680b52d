const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** The spoken words of a text in order, as written, by the script's own rules ("well-known" is two). */
export function splitWords(text: string, language = "en"): string[] {
  const words: string[] = [];
  for (const piece of segmenterFor(language).segment(text)) if (piece.isWordLike) words.push(piece.segment);
  return words;
}

/** Matches a text in which there is something to say: at least one letter or digit. */
export const hasWord = /[\p{L}\p{N}]/u;

/** Number of spoken words; works without spaces between words too (Japanese, Chinese). */
export function countWords(text: string, language = "en"): number {
  return splitWords(text, language).length;
}
