import type { Brief } from "../brief";
import { requireTemplate } from "../templates/registry";
import { toClock } from "../timing";
import { splitWords } from "../words";
import { changeTemplate } from "./length-tips";
import { foldText, quote, type Tip } from "./tip";
import { wordingOf, wordsOf } from "./wording/wording";

/** At 150 words a minute two minutes are 300 words: less can only list what a wide topic has in it. */
const leastBroadSeconds = 120;
const usualBroadSeconds = 180;
/** An item of a list takes one short sentence at the least, and two or three to be of use; `frame` is hook and close. */
const itemSeconds = { least: 4, usual: 8, frame: 20 };
/** Beyond this a number in a title is a year, a sum or a joke. */
const mostItems = 100;

/** A topic that cannot be told in the time: "The history of Europe" or "50 ways to save money" in half a minute. */
export function broadTopicTips(brief: Brief): Tip[] {
  const items = countedItems(brief)?.count;
  if (!items && !wordingOf(brief.language)?.broad.test(foldText(brief.topic))) return [];
  const least = items ? items * itemSeconds.least : leastBroadSeconds;
  if (brief.duration_seconds >= least) return [];
  const own = requireTemplate(brief.template);
  const template = own.seconds.most >= least ? own : requireTemplate(items ? "list" : "explainer");
  const usual = items
    ? items * itemSeconds.usual + itemSeconds.frame
    : Math.max(usualBroadSeconds, template.seconds.usual);
  const seconds = Math.min(Math.ceil(usual / 5) * 5, template.seconds.most);
  const clock = toClock(seconds);
  const what = items
    ? `${items} items in ${toClock(brief.duration_seconds)} leave no room for any of them`
    : "";
  return [
    {
      id: `broad-topic:${foldText(brief.topic)}`,
      kind: "broad-topic",
      message: items
        ? `${what}: each takes ${itemSeconds.least} seconds at the least.`
        : `${quote(brief.topic)} is too wide for ${toClock(brief.duration_seconds)}: there is time to name things, not to tell them.`,
      fix: {
        label: template === own ? `Make it ${clock} long` : `Make it a ${clock} ${template.id}`,
        change: { ...changeTemplate(brief, template), duration_seconds: seconds },
      },
    },
  ];
}

/** More points on the board of a list than its title counts; fewer are no fault, the writer finds the rest. */
export function countTips(brief: Brief): Tip[] {
  const items = brief.template === "list" ? countedItems(brief) : null;
  const points = brief.key_points.length;
  if (!items || points <= items.count) return [];
  return [
    {
      id: `count:${items.count}-${points}`,
      kind: "count",
      message: `The topic promises ${items.count}, and there are ${points} points.`,
      fix: {
        label: `Say ${points} in the topic`,
        change: { topic: brief.topic.replace(items.written, String(points)) },
      },
    },
  ];
}

/** What "top ten" titles count: a number among the first three words, and a word like "ways" within three after it. */
function countedItems({ topic, language }: Brief): { count: number; written: string } | null {
  const nouns = wordsOf(wordingOf(language)?.listNouns ?? "");
  const words = splitWords(topic, language);
  const at = words.slice(0, 3).findIndex((word) => /^\d{1,3}$/.test(word));
  const written = words[at];
  if (written === undefined) return null;
  const count = Number(written);
  const isCounted = words.slice(at + 1, at + 4).some((word) => nouns.has(foldText(word)));
  return isCounted && count >= 2 && count <= mostItems ? { count, written } : null;
}
