/** A piece of a sentence inside one paragraph. */
export type Piece = { sentence: number; text: string };

/** Sentences laid out in paragraphs: a line break anywhere in a sentence's text ends a paragraph. */
export function toParagraphs(sentences: readonly string[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  sentences.forEach((content, sentence) => {
    content.split(/\n+/).forEach((text, part) => {
      if (part > 0 && paragraphs.at(-1)?.length) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1)?.push({ sentence, text });
    });
  });
  return paragraphs.filter((pieces) => pieces.length > 0);
}
