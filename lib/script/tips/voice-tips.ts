import type { Brief } from "../brief";
import { languages } from "../language";
import { styles } from "../style";
import { requireTemplate } from "../templates/registry";
import { toClock } from "../timing";
import type { Tip } from "./tip";

/** English words a minute that are easy to follow: presentations begin at 100, scripted YouTube's faster quarter at 201. */
const comfortable = { least: 100, most: 200 };
/** Seconds from which 181 words a minute tire: heard without pictures, and seen. */
const tiring = { heard: 600, seen: 900 };

/** A speed of one's own outside of the comfortable band, in words of the brief's language. */
export function paceTips(brief: Brief): Tip[] {
  const pace = brief.words_per_minute;
  const { label, usualWordsPerMinute } = languages[brief.language];
  const ratio = usualWordsPerMinute / languages.en.usualWordsPerMinute;
  const least = Math.floor(comfortable.least * ratio);
  const most = Math.ceil(comfortable.most * ratio);
  if (pace === undefined || (pace >= least && pace <= most)) return [];
  const style = styles[brief.style];
  return [
    {
      id: `pace:${pace}`,
      kind: "pace",
      message: `${Math.round(pace)} words a minute is too ${pace > most ? "fast to follow" : "slow to hold"} in ${label}: ${least} to ${most} is comfortable.`,
      fix: {
        label: `Use the ${style.label.toLowerCase()} pace`,
        change: { words_per_minute: undefined },
      },
    },
  ];
}

/** A style that works against its template: hurry for a long time, or patience in a Short. */
export function styleTips(brief: Brief): Tip[] {
  const template = requireTemplate(brief.template);
  const tires = template.id === "podcast" ? tiring.heard : tiring.seen;
  const isHurried = brief.style === "energetic" && brief.duration_seconds >= tires;
  const isPatient = brief.style === "educational" && template.id === "short";
  if (brief.style === template.style || !(isHurried || isPatient)) return [];
  const length = toClock(brief.duration_seconds);
  return [
    {
      id: `style:${template.id}:${brief.style}`,
      kind: "style",
      message: isHurried
        ? `${length} in an energetic voice tires the listener: this template is usually ${template.style}.`
        : `A patient, educational voice is slow for a Short of ${length}: viewers decide in seconds.`,
      fix: { label: `Make it ${template.style}`, change: { style: template.style } },
    },
  ];
}
