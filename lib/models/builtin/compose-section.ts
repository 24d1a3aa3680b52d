import { findAnchors } from "@/lib/script/key-points";
import { isLanguage } from "@/lib/script/language";
import { styleSchema } from "@/lib/script/style";
import { estimateSeconds } from "@/lib/script/timing";
import type { WritingRequest } from "@/lib/script/writing-request";
import { type Clock, fitBudget, type Part } from "./fit-budget";
import type { Candidate } from "./moves";
import { createRandom } from "./random";
import { viewRun } from "./run-view";
import { partsOf } from "./section-parts";

/**
 * The text of one section as the built-in writer would say it: readable English from the plan and the creator's own
 * words, near the asked seconds. It depends on the request and the seed alone.
 */
export function composeSection(request: WritingRequest, seed: number): string {
  const { run, section } = request;
  const view = viewRun(run);
  const random = createRandom([run.topic, seed, section.index, section.task, section.draft ?? ""].join("|"));
  const said = new Set(splitRoughly(`${section.before} ${section.draft ?? ""}`).map(normalise));
  const isContinued = section.task === "continue";
  const parts = partsOf(view, section).map((part) => withoutSaid(part, said, isContinued));
  const open = isContinued ? parts.map((part) => openPart(part, section.draft ?? "")) : parts;
  const clock = createClock(request);
  const isLast = section.index === run.plan.length - 1;
  const paragraphs = fitBudget(open, section.seconds - (isLast ? 0 : clock.paragraphSeconds), clock, random); // the break after it
  return paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
}

/** What has been said before is not said again; a lead stays, because its point has to be made. */
function withoutSaid(
  part: Part & { anchors?: string[] },
  said: Set<string>,
  isContinued: boolean,
): Part & { anchors?: string[] } {
  const isNew = ({ sentences }: Candidate) => sentences.every(({ text }) => !said.has(normalise(text)));
  const fresh = part.leads.filter(isNew);
  return {
    ...part,
    leads: fresh.length > 0 || isContinued ? fresh : part.leads,
    moves: part.moves.filter(isNew),
  };
}

/** In a continuation, only the leads that are still owed. */
function openPart(part: Part & { anchors?: string[] }, draft: string): Part {
  const isOwed = part.anchors !== undefined && findAnchors(part.anchors, splitRoughly(draft)) === -1;
  return isOwed ? part : { ...part, leads: [] };
}

function createClock({ run }: WritingRequest): Clock {
  const style = styleSchema.safeParse(run.style);
  const pace = {
    language: isLanguage(run.language) ? run.language : ("en" as const),
    style: style.success ? style.data : ("conversational" as const),
    wordsPerMinute: run.wordsPerMinute,
    visualShare: run.visualShare,
  };
  const known = new Map<string, number>();
  return {
    paragraphSeconds: estimateSeconds("\n\n", pace),
    seconds(sentence) {
      const seconds = known.get(sentence) ?? estimateSeconds(sentence, pace);
      known.set(sentence, seconds);
      return seconds;
    },
  };
}

function splitRoughly(text: string): string[] {
  return text.split(/(?<=[.!?…]["”']?)\s+/).filter((sentence) => sentence !== "");
}

function normalise(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();
}
