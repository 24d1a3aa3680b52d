import type { ScriptState, WrittenSection } from "@/lib/script/script-state";
import type { Pace } from "@/lib/script/timing";
import { estimateSeconds, wordsIn } from "@/lib/script/timing";

export type LiveSection = {
  index: number;
  title: string;
  startSeconds: number;
  seconds: number;
  sentences: readonly string[];
  /** Lines of text to keep free while the script is being written. */
  lines: number;
  progress: "waiting" | "writing" | "done";
};

const nothingYet: readonly string[] = [];
/** Characters in a word with its space, and in a line of a wide page: measured on written scripts. */
const wordLength = 6.1;
const lineLength = 64;

/** Planned and written sections as one list in the order of the plan. */
export function toLiveSections(script: ScriptState, pace: Pace): LiveSection[] {
  const written = new Map(script.sections.map((section) => [section.index, section]));
  const planned = script.plan.map((section) => ({ planned: section, text: written.get(section.index) }));
  const unplanned = script.sections.filter(
    ({ index }) => !script.plan.some((section) => section.index === index),
  );
  return [
    ...planned.map(({ planned: section, text }) => toLiveSection(text, section, pace)),
    ...unplanned.map((text) => toLiveSection(text, { ...text, seconds: secondsOf(text, pace) }, pace)),
  ];
}

/**
 * Seconds of speech released so far: measured where a section is whole, counted sentence by sentence before. Once
 * there is a receipt it has the word, since rounded sections may add up to a little more or less.
 */
export function releasedSeconds(script: ScriptState, pace: Pace): number {
  if (script.receipt) return script.receipt.seconds;
  return script.sections.reduce((sum, section) => sum + secondsOf(section, pace), 0);
}

type Outline = { index: number; title: string; startSeconds: number; seconds: number };

function toLiveSection(text: WrittenSection | undefined, outline: Outline, pace: Pace): LiveSection {
  const { index, title, startSeconds, seconds } = outline;
  const lines = Math.ceil((wordsIn(seconds, pace) * wordLength) / lineLength);
  if (!text)
    return { index, title, startSeconds, seconds, sentences: nothingYet, lines, progress: "waiting" };
  return {
    index,
    title: text.title,
    startSeconds: text.startSeconds,
    seconds: text.checked?.seconds ?? seconds,
    sentences: text.sentences,
    lines,
    progress: text.checked ? "done" : "writing",
  };
}

function secondsOf(section: WrittenSection, pace: Pace): number {
  return section.checked?.seconds ?? estimateSeconds(section.sentences.join(""), pace);
}
