import type { Language } from "../language";

/** Spelling rules: the syllables of a word in lower case (NFC). English and French have their own. */
export const spellingRules: Partial<Record<Language, (word: string) => number>> = {
  es: (word) => countStrongVowels(word.replace(/y(?![aeiouáéíóú])/g, "i"), spanish),
  it: countItalian,
  pt: countPortuguese,
  de: countGerman,
  nl: countDutch,
  pl: countPolish,
};

type Vowels = { group: RegExp; strong: RegExp };

const spanish: Vowels = { group: /[aeiouáéíóúü]+/g, strong: /[aeoáéíóú]/g };
const italian: Vowels = { group: /[aeiouàèéìíòóùú]+/g, strong: /[aeoàèéìíòóùú]/g };

/** Every strong vowel is a syllable; a weak one (i, u) melts into its neighbour and counts only alone. */
function countStrongVowels(word: string, vowels: Vowels): number {
  let sum = 0;
  for (const [group] of word.matchAll(vowels.group))
    sum += Math.max(1, group.match(vowels.strong)?.length ?? 0);
  return Math.max(1, sum);
}

/** A word whose only vowels are a weak and a strong one stresses the weak one: mi-o, du-e; so do -logia, -grafia. */
function countItalian(word: string): number {
  const plain = word.replace(/qu/g, "k");
  const isHiatus =
    /^[^aeiouàèéìòù]*(?<![cg])[iu][aeo]$/.test(plain) ||
    /(?:log|graf|nom|terap|energ|fantas|farmac|compagn|filosof|econom|melod|malatt)i[ae]$/.test(plain);
  return countStrongVowels(plain, italian) + (isHiatus ? 1 : 0);
}

/** Falling diphthongs are one (leite, muito), rising ones two (di-a, cri-an-ça) unless the stress is written before. */
function countPortuguese(word: string): number {
  const plain = word
    .replace(/[qg]u(?=[eiéêí])/g, "k")
    .replace(/qu|gu(?=[aoáâãõ])/g, "k")
    .replace(/ã[oe]|õe/g, "ã")
    .replace(/([aeoáéóâêô])[iu]/g, "$1")
    .replace(/ui|iu/g, "u");
  const melts = /[áéíóúâêô].*[iue][aoe]s?$/.test(plain) ? 1 : 0;
  return Math.max(1, (plain.match(/[aeiouyáéíóúâêôãõàü]/g)?.length ?? 0) - melts);
}

function countGerman(word: string): number {
  return countUnits(
    word.replace(/qu/g, "k").replace(/ti(?=on)/g, "t"),
    /ei|ai|au|eu|äu|ie|aa|ee|oo|[aeiouäöüéèàáóy]/g,
  );
}

function countDutch(word: string): number {
  const plain = word.replace(/qu/g, "k").replace(/ti(?=on)/g, "t");
  return countUnits(plain, /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|ei|ij|oe|eu|ui|ou|au|[aeiouyëïöüéèó]/g);
}

/** Before another vowel, i only softens the consonant; the prepositions w and z have no vowel of their own. */
function countPolish(word: string): number {
  if (/^[wz]$/.test(word)) return 0;
  return countUnits(word.replace(/i(?=[aąeęoóu])/g, ""), /[aąeęioóuyé]/g);
}

function countUnits(word: string, units: RegExp): number {
  return Math.max(1, word.match(units)?.length ?? 0);
}
