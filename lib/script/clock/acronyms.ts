import type { Language } from "../language";
import { isStopWord } from "../stop-words";
import { cardinalSyllables } from "./number-words";
import { countSyllables } from "./syllables";

/**
 * Syllables of a capital abbreviation as it is read: letters (FAQ), a word (NASA), a number (XIV). Null when the
 * word is no abbreviation: it has small letters, or it is an ordinary word that is shouted (NEVER).
 */
export function countAcronymSyllables(word: string, language: Language): number | null {
  const found = /^(\p{Lu}{1,9})(?:s|['’]s)?$/u.exec(word);
  if (!found) return null;
  const letters = found[1] ?? "";
  if (/^\p{Lu}$/u.test(letters))
    return vowelless.test(letters) && !isWord(letters, language) ? countLetterNames(letters, language) : null;
  const number = romanValue(letters);
  if (number > 0) return cardinalSyllables(String(number), language);
  return isSpelled(letters, language) ? countLetterNames(letters, language) : null;
}

/** Syllables of the letters' names in this language: W is three in English, and so is H in Japanese. */
export function countLetterNames(letters: string, language: Language): number {
  let sum = 0;
  for (const letter of letters.toUpperCase()) sum += letterNames[language]?.[letter] ?? 1;
  return sum;
}

const saidAsWords = new Set(
  "NASA NATO UNESCO UNICEF OPEC FIFA UEFA IKEA LEGO COVID AIDS RAM ROM PIN SIM GIF LAN WAN WIFI SCUBA RADAR LASER CAPTCHA JSON YAML CRUD ASAP OTAN ONU OVNI SIDA НАТО ЮНЕСКО ФИФА УЕФА ВУЗ ЗАГС БАН НАСА".split(
    " ",
  ),
);
const saidAsLetters = new Set(
  "FAQ USA API URL CEO CFO CTO GPU CPU AI UI UX EU UK US IT TV PR HR ID AWS IBM BMW CIA FBI UAE ISBN IEEE NAACP".split(
    " ",
  ),
);

/** Short words that are more often shouted than abbreviated. */
const shouted = new Set(
  "NOT NOW YES BIG ALL ONE TWO SIX TEN TOP BUY WOW WIN OK OH HEY END TRY RUN SEE BAD HOT OLD DAY FUN OFF OUT NEIN JA NON OUI SÍ NO НЕ ДА НЕТ".split(
    " ",
  ),
);
const vowelless = /^[^AEIOUYÀÁÂÄÈÉÊÌÍÎÒÓÔÖÙÚÛÜАЕЁИОУЫЭЮЯЪ]+$/u;
/** More consonants at either end than a word begins or ends with. */
const unpronounceable =
  /^(?!SCH|STR|SPR|SCR|SPL|SHR|THR|CHR|PHR|SZCZ|PRZ|STW|WST|ВЗГ|ВСТ|СТР)[B-DF-HJ-NP-TV-XZБ-ДЖЗК-НП-ТФ-Щ]{3}|[B-DF-HJ-NP-TV-XZ]{4}|(?:[BDGJQVWX]|[BDFGKPTV][BDFGKPV])[B-DF-HJ-NP-TV-XZ]$/u;

function isWord(word: string, language: Language): boolean {
  return isStopWord(word, language) || (language === "pl" && /^[WZ]$/.test(word));
}

function isSpelled(letters: string, language: Language): boolean {
  if (saidAsWords.has(letters)) return false;
  if (saidAsLetters.has(letters) || vowelless.test(letters)) return true;
  if (shouted.has(letters) || isStopWord(letters, language)) return false;
  if (letters.length <= 3)
    return !(romance.has(language) && /^[AEIOU]?[^AEIOU][AEIOU][^AEIOU]?$/.test(letters));
  return unpronounceable.test(letters) && letters.length <= 5;
}

/** Languages that say a short abbreviation as a word where they can: ONU, IVA, PIB. */
const romance = new Set<Language>(["es", "it", "pt"]);

/** I to XXXIX; a single letter is a letter. 0 when it is no such number. */
function romanValue(letters: string): number {
  const found = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(letters);
  if (!found || letters.length < 2) return 0;
  const ones = found[2] ?? "";
  return (
    (found[1] ?? "").length * 10 + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].indexOf(ones)
  );
}

/** Letters whose names have more than one syllable (or mora). */
const letterNames: Partial<Record<Language, Record<string, number>>> = {
  en: { W: 3 },
  es: { F: 2, H: 2, J: 2, L: 2, M: 2, N: 2, Ñ: 2, R: 2, S: 2, V: 2, W: 4, X: 2, Z: 2 },
  fr: { W: 3, Y: 2 },
  de: { Y: 3 },
  it: { F: 2, H: 2, J: 3, K: 2, L: 2, M: 2, N: 2, R: 2, S: 2, W: 3, Y: 3, Z: 2 },
  pt: { F: 2, H: 2, J: 2, L: 2, M: 2, N: 2, R: 2, S: 2, W: 3, Y: 3 },
  pl: { Y: 2 },
  ru: { Й: 4, Щ: 1, W: 2, Y: 2 },
  ja: {
    A: 2,
    B: 2,
    C: 2,
    D: 2,
    E: 2,
    F: 2,
    G: 2,
    H: 3,
    I: 2,
    J: 3,
    K: 2,
    L: 2,
    M: 2,
    N: 2,
    O: 2,
    P: 2,
    Q: 2,
    R: 3,
    S: 2,
    T: 2,
    U: 2,
    V: 2,
    W: 4,
    X: 4,
    Y: 2,
    Z: 3,
  },
  ko: { A: 2, F: 2, H: 3, J: 2, K: 2, S: 2, V: 2, W: 3, X: 2, Y: 2, Z: 2 },
  zh: { W: 3, X: 2, H: 2 },
  hi: { W: 3 },
  ar: { W: 3 },
};

/** Syllables of a word that is spelled letter by letter if nobody can say it, as the parts of an address are. */
export function countSaidOrSpelled(word: string, language: Language): number {
  const letters = word.toUpperCase();
  if (letters.length <= 9 && vowelless.test(letters)) return countLetterNames(letters, language);
  return countSyllables(word, language);
}
