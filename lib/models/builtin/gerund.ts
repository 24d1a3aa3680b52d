import { baseVerbs } from "./verbs";

const doubled = new Set(
  `begin cut dig drop fit forget get grab hit hop jog let mop pat pet plan plug pop put quit rub run scan set ship shop
  shut sit skip slip snap spot step stop strip swim swap tap tip trim unplug wrap win zip chop ban bet trap hug knit`.split(
    /\s+/,
  ),
);

/** The -ing form of an English base verb: "start" is "starting", "plan" is "planning". */
export function toGerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
  return doubled.has(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

/** True for "choosing", not for "morning": an -ing form of a verb in the list. */
export function isGerund(word: string): boolean {
  const stem = /^([\p{L}]{2,})ing$/u.exec(word.toLowerCase())?.[1];
  if (!stem) return false;
  return (
    baseVerbs.has(stem) ||
    baseVerbs.has(`${stem}e`) ||
    (/(.)\1$/.test(stem) && baseVerbs.has(stem.slice(0, -1)))
  );
}
