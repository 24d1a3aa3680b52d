import { type Candidate, fillMove, type Move, type MoveBank } from "./moves";
import { ownWordsOf } from "./own-words-of";
import { actionMoves } from "./phrases/action-moves";
import { asideMoves } from "./phrases/aside-moves";
import { aspectMoves } from "./phrases/aspect-moves";
import { claimMoves } from "./phrases/claim-moves";
import { followThroughMoves } from "./phrases/follow-through-moves";
import { topicMoves } from "./phrases/own-words";
import { partMoves } from "./phrases/part-moves";
import { pitfallMoves } from "./phrases/pitfall-moves";
import { sceneMoves } from "./phrases/scene-moves";
import { sharedMoves } from "./phrases/shared-moves";
import { createRandom, shuffled } from "./random";
import type { RunView } from "./run-view";
import { type Stretch, type Subject, stretchesOf } from "./stretch";

const banks: Record<Subject, MoveBank> = {
  action: { ...actionMoves, ...followThroughMoves },
  pitfall: pitfallMoves,
  claim: claimMoves,
  part: partMoves,
  aspect: aspectMoves,
  scene: sceneMoves,
};

const tellingOrder =
  `define begin why own topic prepare best first how moment example differ trouble hope low decide
  weakness price doubt again mistake limits who choose aside check improve use habit change reflect`.split(
    /\s+/,
  );

/** Banks that no stretch of the run owns, and who may borrow from them when its own bank runs out. */
const lenders: Partial<Record<Subject, readonly Subject[]>> = {
  claim: ["part", "action", "aspect"],
  part: ["claim", "action", "aspect"],
  action: ["pitfall"],
};

/** Kinds that fit anywhere are kept for where nothing fits better. */
const kindReluctance: Readonly<Record<string, number>> = { breath: 1.2, aside: 0.8, topic: 0.3 };

/** Below this a stretch has no time to come back to the topic. */
const leastTopicalSeconds = 25;

type Dealt = Candidate & { kind: string };
type Player = { stretch: Stretch; hand: Dealt[]; wealth: number; held: Map<string, number> };

/** A stretch with the moves that belong to it alone, in telling order. */
export type Hand = { stretch: Stretch; moves: Candidate[] };

/**
 * Gives every stretch of the script its own moves, so that no sentence is said twice in a run: the same for every
 * section of the run, because it depends on the run's data alone.
 */
export function dealMoves(view: RunView): Hand[] {
  const random = createRandom(`${view.run.topic}|${view.run.template}`);
  const players = stretchesOf(view).map(
    (stretch): Player => ({ stretch, hand: ownWordsOf(stretch, view), wealth: 0, held: new Map() }),
  );
  for (const subject of Object.keys(banks) as Subject[]) {
    // the keys of a Record<Subject, ...>
    const own = players.filter(({ stretch }) => stretch.subject === subject);
    if (own.length > 0) deal(fillStock(banks[subject], view, random), own);
  }
  const roomy = players.filter(
    ({ stretch }) => stretch.subject !== "scene" && stretch.seconds >= leastTopicalSeconds,
  );
  deal(fillStock({ topic: topicMoves[view.topic.kind] ?? [] }, view, random), roomy);
  for (const [subject, borrowers] of Object.entries(lenders)) {
    if (players.some(({ stretch }) => stretch.subject === subject)) continue;
    const poor = players.filter(({ stretch }) => borrowers.includes(stretch.subject));
    deal(fillStock(banks[subject as Subject] /* a key of lenders */, view, random).map(asBorrowed), poor);
  }
  const thoughtful = players.filter(({ stretch }) => stretch.subject !== "scene");
  deal(fillStock(asideMoves, view, random), thoughtful);
  deal(fillStock(sharedMoves, view, random), players);
  return players.map(({ stretch, hand }) => ({ stretch, moves: inTellingOrder(hand) }));
}

function fillStock(bank: MoveBank, view: RunView, random: () => number): Dealt[] {
  const all = Object.entries(bank).flatMap(([kind, moves]) => moves.map((move: Move) => ({ kind, move })));
  return shuffled(all, random).flatMap(({ kind, move }) => {
    const sentences = fillMove(move, view.filling);
    return sentences ? [{ kind, sentences, reluctance: kindReluctance[kind] ?? 0 }] : [];
  });
}

function asBorrowed(dealt: Dealt): Dealt {
  return { ...dealt, reluctance: dealt.reluctance + 1 };
}

/** Whoever has least for its time picks next, by kind, and rather a kind that it does not have yet. */
function deal(stock: Dealt[], players: Player[]) {
  while (stock.length > 0) {
    const player = players.reduce<Player | null>(
      (least, next) => (least && least.wealth <= next.wealth ? least : next),
      null,
    );
    if (!player) return;
    const best = stock.reduce(
      (least, dealt, at) => (costOf(dealt, player) < costOf(stock[least] ?? dealt, player) ? at : least),
      0,
    );
    const [picked] = stock.splice(best, 1);
    if (!picked) return;
    const isOffSubject =
      !player.stretch.fitting.includes(picked.kind) && kindReluctance[picked.kind] === undefined;
    player.hand.push({ ...picked, reluctance: picked.reluctance + (isOffSubject ? 0.5 : 0) });
    player.held.set(picked.kind, (player.held.get(picked.kind) ?? 0) + 1);
    const words = picked.sentences.reduce((sum, { text }) => sum + text.split(" ").length, 0);
    player.wealth += words / Math.max(1, player.stretch.seconds);
  }
}

function costOf({ kind }: Dealt, { stretch, held }: Player): number {
  return (rankOf(kind, stretch) ?? 20) + 3 * (held.get(kind) ?? 0);
}

function rankOf(kind: string, stretch: Stretch): number | null {
  const rank = stretch.kinds.indexOf(kind);
  return rank === -1 ? null : rank;
}

/** By kind; what fits anywhere goes to a place of its own in the middle, never in a row at the end. */
function inTellingOrder(hand: Dealt[]): Candidate[] {
  const breaths = hand.filter(({ kind }) => kind === "breath");
  const told = hand
    .filter(({ kind }) => kind !== "breath")
    .sort((a, b) => tellingOrder.indexOf(a.kind) - tellingOrder.indexOf(b.kind));
  const gap = Math.max(1, Math.floor(told.length / (breaths.length + 1)));
  return told
    .flatMap((dealt, at) => {
      const breath = (at + 1) % gap === 0 ? breaths.shift() : undefined;
      return breath ? [dealt, breath] : [dealt];
    })
    .concat(breaths);
}
