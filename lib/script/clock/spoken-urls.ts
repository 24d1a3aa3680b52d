import type { Language } from "../language";
import { countLetterNames, countSaidOrSpelled } from "./acronyms";
import { cardinalSyllables } from "./number-words";
import { namedSyllables } from "./spoken-names";

/** The address (web or mail) that begins at `at`, or null; its length is bounded, so a search is cheap. */
export function urlAt(text: string, at: number): string | null {
  address.lastIndex = at;
  return address.exec(text)?.[0].replace(/[./?#&=-]+$/, "") ?? null;
}

const address =
  /(?:https?:\/\/)?(?:[\p{L}\p{N}_-]{1,40}[.@]){1,5}\p{Ll}{2,12}(?![\p{L}\p{N}_])(?::\d{1,5})?(?:[/?#][\w.~%=&+-]{0,80}){0,6}/uy;

/** Syllables of an address as it is read: no scheme, "dot", "slash" and "at" said, unpronounceable parts spelled. */
export function countUrlSyllables(url: string, language: Language): number {
  let sum = 0;
  for (const [part] of url.replace(/^https?:\/\//, "").matchAll(/\p{L}+|\d{1,12}|[./@_=&-]/gu)) {
    const name = namedSyllables(part, language);
    if (name !== null) sum += name;
    else if (/^\d/.test(part)) sum += cardinalSyllables(part, language);
    else if (/^\p{L}/u.test(part))
      sum += /^www$|^..$/.test(part) ? countLetterNames(part, language) : countSaidOrSpelled(part, language);
  }
  return sum;
}
