import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import { checkScript } from "@/lib/script/check-script";
import type { Priority } from "@/lib/script/key-points";
import type { Language } from "@/lib/script/language";
import { sectionBreak } from "@/lib/script/sections";
import type { PlantedPoint, PlantedText } from "./texts/planted-text";

/** A script that is still in sentences, and what its brief will ask for. */
export type Draft = {
  name: string;
  text: PlantedText;
  sections: DraftSection[];
  /** All of the brief but its length, which follows from the script. */
  wishes: Omit<BriefInput, "duration_seconds">;
  /** The length asked for where it is not the script's own. */
  seconds?: number;
};

export type DraftSection = {
  sentences: string[];
  keyPoint?: PlantedPoint & { priority: Priority };
  /** Its last sentence says the call to action. */
  calls: boolean;
  free: boolean;
  recap: boolean;
};

/** A brief and a script for it. */
export type Pair = { name: string; brief: Brief; script: string };

/** A text as its writer left it, every point a must. */
export function toDraft(text: PlantedText): Draft {
  const sections = text.sections.map(({ sentences, keyPoint, callToAction, free, recap }) => ({
    sentences: callToAction ? [...sentences, callToAction.said] : sentences,
    keyPoint: keyPoint && { ...keyPoint, priority: "must" as const },
    calls: callToAction !== undefined,
    free: free === true,
    recap: recap === true,
  }));
  const callToAction = text.sections.find((section) => section.callToAction)?.callToAction;
  const wishes = {
    topic: text.topic,
    template: text.template,
    style: text.style,
    audience: text.audience,
    language: text.language,
    avoid: text.avoid,
    call_to_action: callToAction?.text,
    key_points: pointsOf(sections),
  };
  return { name: text.name, text, sections, wishes };
}

/** The key points of a brief whose script has these sections, in their order. */
export function pointsOf(sections: DraftSection[]): NonNullable<BriefInput["key_points"]> {
  return sections.flatMap(({ keyPoint }) =>
    keyPoint ? [{ text: keyPoint.text, priority: keyPoint.priority, anchors: keyPoint.anchors }] : [],
  );
}

/** The draft as brief and script; unless it says otherwise, the brief asks for just as long as the script takes. */
export function finish(draft: Draft): Pair {
  const script = toScript(draft);
  const seconds = draft.seconds ?? secondsOf(draft);
  const brief = briefSchema.parse({ ...draft.wishes, duration_seconds: clampSeconds(seconds) });
  return { name: draft.name, brief, script };
}

/** What the draft takes to say, by the clock of the receipt. */
export function secondsOf(draft: Draft): number {
  return checkScript(briefSchema.parse(draft.wishes), toScript(draft)).seconds;
}

/** The sentences of a section as one text; one that ends in a line break begins a new paragraph. */
export function joinSentences(sentences: string[], language: Language): string {
  return sentences.join(language === "ja" ? "" : " ").replace(/\n /g, "\n");
}

function toScript({ sections, text }: Draft): string {
  return sections.map(({ sentences }) => joinSentences(sentences, text.language)).join(sectionBreak);
}

function clampSeconds(seconds: number): number {
  return Math.min(3600, Math.max(15, Math.round(seconds)));
}
