import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { type Brief, paceOf } from "@/lib/script/brief";
import { cleanText, dropUnspoken } from "@/lib/script/clean-text";
import { excerptOf } from "@/lib/script/excerpt";
import { learnFrom } from "@/lib/script/learn-from";
import type { Persona } from "@/lib/script/persona";
import type { OwnedPoint, Plan, SectionPlan } from "@/lib/script/plan";
import { styles } from "@/lib/script/style";
import { wordsIn, wordsPerMinuteOf } from "@/lib/script/timing";
import { type RunData, type SectionData, toDataBlock } from "@/lib/script/writing-request";
import { writingRules } from "@/lib/script/writing-rules";

/** What one call adds to the section: the whole of it, what is still to follow, or the same without its faults. */
export type Task =
  | { task: "write" }
  | {
      task: "continue";
      /** The sentences that stay; the answer follows them. */
      kept: string[];
      seconds: number;
      keyPoints: OwnedPoint[];
      callToAction?: SectionPlan["callToAction"];
      /** What was wrong with the sentences that stood here before. */
      findings: string[];
    }
  | { task: "rewrite"; draft: string; findings: string[] };

/**
 * The messages of one call: the rules as instructions, and all that a person typed as data in delimited blocks. All
 * before the section's block is the same for every section of a run, so that a provider's prompt cache serves it.
 */
export function toPrompt(run: RunData, section: SectionData): LanguageModelV4Prompt {
  return [
    { role: "system", content: writingRules },
    {
      role: "user",
      content: [
        { type: "text", text: `${toDataBlock("run", run)}\n\n` },
        { type: "text", text: `${toDataBlock("section", section)}\n\n${taskLine(section)}` },
      ],
    },
  ];
}

/** The data that every call of a run shares. */
export function toRunData(brief: Brief, persona: Persona | null, plan: Plan): RunData {
  return {
    topic: brief.topic,
    template: brief.template,
    language: brief.language,
    style: brief.style,
    voice: styles[brief.style].voice,
    wordsPerMinute: wordsPerMinuteOf(paceOf(brief)),
    visualShare: paceOf(brief).visualShare,
    audience: brief.audience,
    tone: cleanText(persona?.tone ?? "") || undefined,
    phrases: brief.phrases.length > 0 ? brief.phrases.map(toCatchPhrase) : undefined,
    ...voiceOf(persona, brief),
    callToAction: brief.call_to_action,
    avoid: brief.avoid,
    plan: plan.sections.map(({ index, role, title, seconds, keyPoints }) => ({
      index,
      role,
      title,
      seconds: Math.round(seconds),
      keyPoints: keyPoints.map((point) => point.text),
    })),
  };
}

function toCatchPhrase({ text, at_most }: Brief["phrases"][number]) {
  return { text, atMost: at_most };
}

/** Characters of a sample text that go into every prompt. */
const mostSampleCharacters = 600;

/** How the persona speaks; a sample in another language than the script's would only lead astray. */
function voiceOf(persona: Persona | null, { language }: Brief): Partial<RunData> {
  if (!persona) return {};
  const sample = persona.language === language ? dropUnspoken(persona.sample) : "";
  return {
    pointOfView: persona.pointOfView ?? undefined,
    sample: excerptOf(sample, mostSampleCharacters) || undefined,
    sentenceWords: learnFrom(sample, language).sentenceWords?.mean,
  };
}

/** The data of one call: what to write, how long (less for a model that writes more than it is asked for), after what. */
export function toSectionData(
  section: SectionPlan,
  task: Task,
  options: { brief: Brief; seconds: number; before: string; excess: number },
): SectionData {
  const isMore = task.task === "continue";
  const seconds = (isMore ? task.seconds : options.seconds) / options.excess;
  const keyPoints = isMore ? task.keyPoints : section.keyPoints;
  return {
    task: task.task,
    index: section.index,
    role: section.role,
    title: section.title,
    guidance: section.guidance,
    seconds: Math.round(seconds * 10) / 10,
    words: wordsIn(seconds, paceOf(options.brief)),
    keyPoints: keyPoints.map(({ text, anchors }) => ({ text, anchors })),
    callToAction: isMore ? task.callToAction : section.callToAction,
    before: options.before.slice(-600),
    ...(isMore ? { draft: task.kept.join("").trim() } : {}),
    ...(task.task === "rewrite" ? { draft: task.draft } : {}),
    ...(task.task !== "write" && task.findings.length > 0 ? { findings: task.findings } : {}),
  };
}

function taskLine(section: SectionData): string {
  const number = section.index + 1;
  switch (section.task) {
    case "write":
      return `Write section ${number}, about ${section.words} words.`;
    case "continue":
      return `Go on with section ${number} after its "draft" with about ${section.words} more words, and bring it to its end.${
        section.keyPoints.length > 0 || section.callToAction ? " Begin with what is still to be said." : ""
      } Answer with the new words only.${
        section.findings ? ' What stood there before was refused for its "findings"; do not repeat them.' : ""
      }`;
    case "rewrite":
      return `Write section ${number} again, about ${section.words} words. The "draft" was refused for its "findings"; mend every one of them.`;
  }
}
