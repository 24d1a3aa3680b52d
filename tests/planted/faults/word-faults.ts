import { pickOne, takeTurn } from "../random";
import { type BannedWord, bannedWords } from "../texts/banned-words";
import { type Fault, insertSentence } from "./fault";

/** Words that the brief bans, in the disguises that a reader would still hear. */
export const wordFaults: Fault[] = [
  bannedFault("banned word, plain", (banned) => (banned.word.endsWith("*") ? undefined : banned.said)),
  bannedFault("banned word, in other case", (banned, turn) => {
    const change = (word: string) =>
      turn % 2 === 0 ? word.toUpperCase() : word.replace(/(^|\s)\S/gu, (start) => start.toUpperCase());
    const said = banned.said.replace(banned.word, change);
    return said === banned.said ? undefined : said;
  }),
  bannedFault("banned word, inflected", (banned) => banned.inflected),
  bannedFault("banned phrase, across a line break", (banned) =>
    banned.word.includes(" ") ? banned.said.replace(banned.word, banned.word.replace(" ", "\n")) : undefined,
  ),
  bannedFault("banned word, with a look-alike letter", (banned, turn) =>
    disguise(banned, (word) => {
      const letters = turn % 2 === 0 ? cyrillicLookAlikes : greekLookAlikes;
      const found = [...word].find((letter) => letter in letters);
      return found === undefined ? word : word.replace(found, letters[found] ?? found);
    }),
  ),
  bannedFault("banned word, with an invisible character", (banned, turn) =>
    disguise(banned, (word) => {
      const middle = Math.floor(word.length / 2);
      return word.slice(0, middle) + takeTurn(invisible, turn) + word.slice(middle);
    }),
  ),
];

const cyrillicLookAlikes: Record<string, string> = { a: "а", e: "е", o: "о", p: "р", c: "с", i: "і", y: "у" };
const greekLookAlikes: Record<string, string> = { o: "ο", i: "ι", v: "ν", u: "υ", a: "α", n: "η" };

/** Zero-width space, soft hyphen, joiners, word joiner, byte order mark. */
const invisible = ["\u200b", "\u00ad", "\u200d", "\u200c", "\u2060", "\ufeff"];

/** The word with a wildcard as a stem keeps its disguise away from the star. */
function disguise(banned: BannedWord, change: (word: string) => string): string | undefined {
  const word = banned.word.replace("*", "");
  const said = banned.said.replace(word, change);
  return said === banned.said ? undefined : said;
}

/** A banned word asked for in the brief and said in the script, in the form that `say` gives it. */
function bannedFault(kind: string, say: (banned: BannedWord, turn: number) => string | undefined): Fault {
  return {
    kind,
    check: "avoid",
    plant(draft, random, turn) {
      const choices = (bannedWords[draft.text.language] ?? []).flatMap((banned) => {
        const said = say(banned, turn);
        return said === undefined ? [] : [{ word: banned.word, said }];
      });
      if (choices.length === 0) return undefined;
      const { word, said } = pickOne(choices, random);
      const avoid = [...(draft.wishes.avoid ?? []).filter((other) => other !== word), word];
      return { ...insertSentence(draft, said, random), wishes: { ...draft.wishes, avoid } };
    },
  };
}
