import type { SectionData } from "@/lib/script/writing-request";
import { lowerFirst } from "./casing";
import { dealMoves, type Hand } from "./deal-moves";
import type { Part } from "./fit-budget";
import { type Candidate, fillMove, type Move } from "./moves";
import { callLeads, closings } from "./phrases/closings";
import { hooks } from "./phrases/hooks";
import { setups } from "./phrases/setups";
import { parsePoint } from "./point";
import type { RunView } from "./run-view";
import { frameOwnWords, leadsOf, recapLeads, withAnchors } from "./speak-points";

/** A part with the words that it has to say. */
type OwedPart = Part & { anchors?: string[] };

/** What a section may be made of, by its role, with the call to action where the section owes one. */
export function partsOf(view: RunView, section: SectionData): OwedPart[] {
  const parts =
    section.role === "point"
      ? bodyParts(view, section)
      : [...framingParts(view, section), ...strayParts(view, section)];
  if (section.callToAction) parts.push(callPart(view, section.callToAction));
  if (section.role === "close" && !isShort(view))
    parts.push({ leads: [], moves: fill(closings.farewell, view), most: 1 });
  return parts;
}

/** Nobody says goodbye at the end of a short. */
function isShort({ run }: RunView): boolean {
  return run.plan.reduce((sum, { seconds }) => sum + seconds, 0) <= 60;
}

function framingParts(view: RunView, section: SectionData): OwedPart[] {
  switch (section.role) {
    case "hook":
      return [hookPart(view)];
    case "setup":
      return setupParts(view);
    case "recap":
      return recapParts(view);
    case "turn":
      return [{ leads: [], moves: fill(closings.turn, view) }];
    default:
      return closeParts(view);
  }
}

function hookPart(view: RunView): OwedPart {
  const { kind } = view.topic;
  const own =
    view.aim === "story"
      ? kind === "personal"
        ? hooks.personal
        : hooks.story
      : kind === "unspoken"
        ? []
        : hooks[kind];
  return {
    leads: [...fill(own, view), ...fill(hooks.any, view, 0.7)],
    moves: fill(view.aim === "story" ? hooks.storyTail : hooks.tail, view, 0.3),
    most: 2,
  };
}

function setupParts(view: RunView): OwedPart[] {
  if (view.aim === "story") return [{ leads: [], moves: fill([...setups.story, ...setups.audience], view) }];
  const { kind } = view.topic;
  const promises = kind === "unspoken" || kind === "personal" ? [] : fill(setups[kind], view, -1.5);
  return [
    { leads: [], moves: promises.length > 0 ? promises : fill(setups.any, view, -1), most: 1 },
    { leads: [], moves: fill(setups.audience, view), most: 1 },
    { leads: [], moves: fill(setups.outline, view), most: 1 },
    { leads: [], moves: fill(setups.manner, view, 0.3) },
  ];
}

function recapParts(view: RunView): OwedPart[] {
  const points = view.run.plan.flatMap((section) => section.keyPoints);
  const named = recapLeads(points, view.filling);
  const general = view.aim === "judge" ? closings.verdict : closings.recap;
  return [
    { leads: [], moves: fill(closings.recapOpener, view), most: 1 },
    { leads: [], moves: named, most: 1 },
    { leads: [], moves: fill(general, view) },
  ];
}

function closeParts(view: RunView): OwedPart[] {
  if (view.aim === "story") return [{ leads: [], moves: fill(closings.stays, view) }];
  return [
    { leads: [], moves: fill(closings[view.aim], view) },
    { leads: [], moves: fill(closings.parting, view, 0.2), most: 1 },
  ];
}

function callPart(view: RunView, call: { text: string; anchors: string[] }): OwedPart {
  const point = parsePoint(call.text);
  const frames =
    point.shape === "instruction" || point.shape === "thing" ? callLeads[point.shape] : callLeads.other;
  return { leads: frameOwnWords(frames, point, view.filling), moves: [], anchors: call.anchors };
}

function bodyParts(view: RunView, section: SectionData): OwedPart[] {
  return dealMoves(view)
    .filter(({ stretch }) => stretch.section === section.index)
    .map((hand) => (hand.stretch.point ? pointPart(view, section, hand) : beatPart(view, section, hand)));
}

function pointPart(view: RunView, section: SectionData, { stretch, moves }: Hand): OwedPart {
  const anchors = section.keyPoints.find(({ text }) => text === stretch.pointText)?.anchors ?? [];
  return { leads: leadsOf(stretch, anchors, view.filling), moves, anchors };
}

function beatPart(view: RunView, section: SectionData, { stretch, moves }: Hand): OwedPart {
  const filling = { ...view.filling, slots: { ...view.filling.slots, title: lowerFirst(section.title) } };
  return { leads: fill(stretch.opener.moves, { ...view, filling }), moves };
}

/** Points that the plan gave to a framing section are said there, plainly. */
function strayParts(view: RunView, section: SectionData): OwedPart[] {
  return section.keyPoints.map(({ text, anchors }) => {
    const point = parsePoint(text);
    const leads = frameOwnWords([["{alone}"]], point, view.filling);
    return { leads: leads.map((lead) => withAnchors(lead, anchors, 0)), moves: [], anchors };
  });
}

function fill(moves: readonly Move[], view: RunView, reluctance = 0): Candidate[] {
  return moves.flatMap((move) => {
    const sentences = fillMove(move, view.filling);
    return sentences ? [{ sentences, reluctance }] : [];
  });
}
