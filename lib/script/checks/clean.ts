import type { Brief } from "../brief";
import { dropUnspoken } from "../clean-text";
import { splitSentences } from "../sentences";
import { pauseMark } from "../timing";
import { type Check, failAt, pass } from "./check";
import { machineSlips, type Slip } from "./machine-slips";

/** What must never be read aloud: each pattern is linear, none backtracks into another. */
const faults: Slip[] = [
  {
    name: "a placeholder",
    pattern: /[[\]]|\{\{?[^}\n]{1,80}\}|<[a-z_ ]{2,40}>|_{3,}/gi,
  },
  { name: "a placeholder", pattern: /\b(?:TODO|TBD|FIXME|XXX+)\b|\b[Ll]orem [Ii]psum\b/g },
  {
    name: "a heading",
    pattern: /(?:^|\s)#{1,6}\s|^[^\S\n]*(?:section|scene) \d{1,3}\s*:/gim,
  },
  { name: "a list mark", pattern: /^[^\S\n]*(?:[-*•]|1\.|\d{1,2}\))\s/gm },
  {
    name: "markup",
    pattern:
      /\*\*|-{3,}|={3,}|\*[^\s*][^*\n]{0,60}\*|__|(?<![\p{L}\p{N}_])_[^\s_][^_\n]{0,200}_(?![\p{L}\p{N}_])|`|<\/?[a-z][a-z0-9]*(?:\s[^>\n]{0,200})?>|\]\(/giu,
  },
  {
    name: "a speaker label",
    pattern:
      /^[^\S\n]*(?:host|co-host|narrator|narration|speaker|presenter|interviewer|moderator(?:in)?|voice ?over|v\.?o\.?|sprecher(?:in)?|erzähler(?:in)?|narradora?|presentadora?|locutora?|apresentadora?|narrateur|narratrice|présentateur|présentatrice|voix off|narratore|narratrice|presentatore|verteller|lektor|narrator|диктор|ведущий|ведущая|водещ|ナレーター|旁白|내레이터|वाचक|الراوي)\s*(?:\([^)\n]{1,40}\)\s*)?(?:\d+\s*)?[:：]/gimu,
  },
  {
    name: "a stage direction",
    pattern:
      /\((?!(?:the|an?|and|even|or|my|your|our|like|with|no) )(?:[\p{L}'’-]+ ){0,3}(?:music|pauses?|beat|laugh(?:s|ter|ing)?|chuckl(?:es?|ing)|whisper(?:s|ing|ed)?|sigh(?:s|ing)?|smil(?:es|ing)|gasps?|cheers?|clears throat|sfx|cut to|b-roll|fades?|zooms?|applause|musik|lacht|lachend|flüstert|flüsternd|seufzt|applaus|música|risas|ríe|susurra\p{L}*|pausa|aplausos|musique|rires?|chuchot\p{L}*|soupir\p{L}*|applaudissements|musica|risate|sussurra\p{L}*|applausi|muzyka|śmiech|szept\p{L}*|музыка|смех|смеётся|шёпотом)(?: [\p{L}'’-]+){0,3}\)|\((?:the )?music (?:fades|plays|swells|stops|starts)[^)\n]{0,20}\)|\((?:looks? (?:at|into) (?:the )?camera|sounds? of [^)\n]{1,20})\)|[(（](?:音楽|笑い?|音乐|拍手|停顿|間|음악|웃음|संगीत|موسيقى|risos|muziek|музика|пауза)[)）]/giu,
  },
  ...machineSlips,
  { name: "an emoji", pattern: /(?![©®™‼⁉])\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/gu },
];

export const cleanCheck: Check = {
  kind: "clean_text",
  version: 3,
  checked: "each-section",
  receipt: "script",
  requirements: () => [
    {
      id: "clean_text",
      kind: "clean_text",
      label: "Only words to be spoken: no placeholders, no markup",
      level: "must",
    },
  ],
  /** What the brief itself says, a script about TODO comments for one, was asked for. */
  run(text, _requirement, { brief }) {
    // A line ends in one way only, or "^" and the spaces before it would meet in more than one.
    const spoken = dropUnspoken(text.replace(pauseMark, " ")).replace(/\r\n?|[\u2028\u2029]/g, "\n");
    const asked = askedOf(brief);
    const found = faults.flatMap(({ name, pattern }) =>
      [...spoken.matchAll(pattern)]
        .filter(([fault]) => fault.trim().length < 3 || !asked.includes(fault.trim().toLowerCase()))
        .map(({ index }) => ({ name, index })),
    );
    const [first] = found;
    if (!first) return pass("Clean.");
    return failAt(
      sentencesAt(
        spoken,
        found.map(({ index }) => index),
      ),
      `Contains ${first.name}.`,
    );
  },
};

function askedOf(brief: Brief): string {
  const points = brief.key_points.flatMap((point) => [point.text, ...(point.anchors ?? [])]);
  return [brief.topic, brief.call_to_action ?? "", ...points].join("\n").toLowerCase();
}

/** The sentences that stand at some positions of a text, in the order of the positions. */
function sentencesAt(text: string, positions: number[]): string[] {
  const ends: { end: number; sentence: string }[] = [];
  let end = 0;
  for (const sentence of splitSentences(text)) {
    end += sentence.length;
    ends.push({ end, sentence });
  }
  return positions.slice(0, 50).map((at) => ends.find((place) => at < place.end)?.sentence ?? "");
}
