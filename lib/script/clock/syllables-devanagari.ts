/**
 * Syllables of a Hindi word: every vowel, written or inherent, except the inherent one that is not said: at the end
 * of the word (राम is one), and inside it between a vowel and a consonant with a vowel (समझना is three).
 */
export function countDevanagariSyllables(word: string): number {
  const sounds = (word.replace(/[\u200c\u200d]/g, "").match(units) ?? []).map(soundOf);
  for (let at = sounds.length - 1; at > 0; at--) {
    if (sounds[at] !== "inherent" || sounds[at - 1] === "none") continue;
    const next = sounds[at + 1];
    if (next === undefined || next === "vowel" || next === "inherent") sounds[at] = "none";
  }
  return Math.max(1, sounds.filter((sound) => sound !== "none").length);
}

/** A consonant with what is written on it, or a vowel letter; U+094D takes the consonant's own vowel away. */
const units =
  /[\u0915-\u0939\u0958-\u095f\u0978-\u097f]\u093c?(?:\u094d|[\u093a\u093b\u093e-\u094c\u094e\u094f\u0955-\u0957\u0962\u0963])?[\u0900-\u0903]?|[\u0904-\u0914\u0960\u0961\u0972-\u0977][\u0900-\u0903]?/g;

type Sound = "none" | "inherent" | "vowel";

function soundOf(unit: string): Sound {
  if (unit.includes("\u094d")) return "none";
  return /^.\u093c?$/.test(unit) ? "inherent" : "vowel";
}
