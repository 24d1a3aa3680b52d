/**
 * A move is one thought in one to four sentences. "?" before a sentence: it may be left out. Slots in braces are
 * filled from the topic ({about}, {topic}, {do}, {doing}, {a}, {b}, {question}), the audience or the number of points.
 */
export type Move = readonly string[];

/** Moves sorted by what they do for the listener ("why", "example"). */
export type MoveBank = Readonly<Record<string, readonly Move[]>>;

export type Sentence = { text: string; isOptional: boolean };

/** A filled move that may be said. `reluctance`, in seconds of budget missed, says how badly it fits. */
export type Candidate = { sentences: Sentence[]; reluctance: number };

/** What a frame may be filled with, and how: `isSayable` refuses words to avoid. */
export type Filling = {
  slots: Readonly<Record<string, string | undefined>>;
  contract: (text: string) => string;
  isSayable: (text: string) => boolean;
};

/** One frame with its slots filled; null when a slot is missing or the result must not be said. */
export function fillFrame(frame: string, filling: Filling): string | null {
  let isComplete = true;
  const text = filling.contract(frame).replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = filling.slots[slot];
    if (value === undefined) isComplete = false;
    return value ?? "";
  });
  if (!isComplete) return null;
  const spoken = text.replace(
    /^(["'“(]?)(\p{Ll})(?!\p{Lu})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
  return filling.isSayable(spoken) ? spoken : null;
}

/** A move's sentences, filled; null when one that may not be left out cannot be said. */
export function fillMove(move: Move, filling: Filling): Sentence[] | null {
  const sentences: Sentence[] = [];
  for (const frame of move) {
    const isOptional = frame.startsWith("?");
    const text = fillFrame(isOptional ? frame.slice(1) : frame, filling);
    if (text !== null) sentences.push({ text, isOptional });
    else if (!isOptional) return null;
  }
  return sentences.length > 0 ? sentences : null;
}
