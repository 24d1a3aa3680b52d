import { createRandom } from "../faults";
import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import type { BankParts } from "./parts";

export type BankLanguage = "en" | "de" | "es" | "fr";
export type Bank = BankParts & { fillers: string[] };

const parts: Record<BankLanguage, BankParts> = { en: english, de: german, es: spanish, fr: french };
const banks = new Map<BankLanguage, Bank>();

/** All sentences of a language that a scripted model may say. */
export function bankOf(language: BankLanguage): Bank {
  const bank = banks.get(language) ?? { ...parts[language], fillers: fillersOf(parts[language]) };
  banks.set(language, bank);
  return bank;
}

/**
 * Sentence (i, j) takes parts i, j and (i + j) mod 23: any two share one part at the most. Every third one leaves
 * its opener out, and each statement stands alone once, so lengths differ as they do in speech.
 */
function fillersOf({ openers, statements, completions }: BankParts): string[] {
  const size = statements.length;
  const sentences: string[] = [];
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const [opener, statement, completion] = [openers[i], statements[j], completions[(i + j) % size]];
      const isShort = (i * size + j) % 3 === 0;
      const words = isShort ? `${statement} ${completion}` : `${opener} ${statement} ${completion}`;
      sentences.push(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
    }
  sentences.push(...statements.map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`));
  return shuffle([...new Set(sentences)]);
}

function shuffle(sentences: string[]): string[] {
  const random = createRandom(7);
  return sentences
    .map((sentence) => ({ sentence, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence);
}
