import type { Brief } from "../brief";
import { bannedWordTips } from "./banned-word-tips";
import { broadTopicTips, countTips } from "./broad-topic-tips";
import { duplicateTips } from "./duplicate-tips";
import { endingTips } from "./ending-tips";
import { foreignPointTips, languageTips } from "./language-tips";
import { lengthTips } from "./length-tips";
import { levelTips } from "./level-tips";
import { longPointTips } from "./long-point-tips";
import { audienceTips, callToActionTips } from "./missing-tips";
import { crowdedTips, manyMustsTips, shareTips } from "./time-tips";
import type { Tip, TipRule } from "./tip";
import { vagueTopicTips } from "./vague-topic-tips";
import { paceTips, styleTips } from "./voice-tips";

/**
 * In the order of what helps most: what no script can meet, what the whole script hangs on, what does not fit the time,
 * then the voice, and last what is missing. A new rule is one file and one line here.
 */
const rules: readonly TipRule[] = [
  languageTips,
  bannedWordTips,
  foreignPointTips,
  levelTips,
  vagueTopicTips,
  lengthTips,
  duplicateTips,
  crowdedTips,
  shareTips,
  endingTips,
  broadTopicTips,
  longPointTips,
  countTips,
  manyMustsTips,
  paceTips,
  styleTips,
  audienceTips,
  callToActionTips,
];

const none: ReadonlySet<string> = new Set();

/** The tips for a brief that help most, at most so many, without those that were dismissed; pure, no model call. */
export function tipsFor(brief: Brief, most = 3, dismissed: ReadonlySet<string> = none): Tip[] {
  const tips: Tip[] = [];
  for (const findTips of rules)
    for (const tip of findTips(brief)) {
      if (tips.length >= most) return tips;
      if (!dismissed.has(tip.id)) tips.push(tip);
    }
  return tips;
}
