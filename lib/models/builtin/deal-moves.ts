import type { Move, MoveBank, Sentence } from "./moves";
import { fillMove } from "./moves";
import { actionMoves } from "./phrases/action-moves";
import { aspectMoves } from "./phrases/aspect-moves";
import { type BeatOpener, beatOpeners, plainOpener } from "./phrases/beat-openers";
import { claimMoves } from "./phrases/claim-moves";
import { sceneMoves } from "./phrases/scene-moves";
import { sharedMoves } from "./phrases/shared-moves";
import { type PointShape, parsePoint, type SpokenPoint } from "./point";
import { createRandom, shuffled } from "./random";
import type { Aim, RunView } from "./run-view";

type Subject = "action" | "claim" | "aspect" | "scene";

/** One thing that a body section talks about: a key point, or the beat that its title names. */
export type Stretch = {
  section: number;
  /** Place among all stretches of the script, from 0, and whether it is the last. */
  place: number;
  isLast: boolean;
  point: SpokenPoint | null;
  pointText: string | null;
  opener: BeatOpener;
  /** The moves that belong to this stretch alone, in telling order. */
  moves: Sentence[][];
};

const banks: Record<Subject, MoveBank> = {
  action: actionMoves,
  claim: claimMoves,
  aspect: aspectMoves,
  scene: sceneMoves,
};

const kindsOf: Record<Subject, readonly string[]> = {
  action: ["why", "how", "example", "mistake", "check", "doubt"],
  claim: ["why", "how", "example", "mistake", "use", "doubt"],
  aspect: ["why", "define", "how", "example", "mistake", "check"],
  scene: ["moment", "reflect", "change"],
};

const tellingOrder =
  `define begin why prepare best first how moment example differ trouble hope low decide weakness price
  doubt mistake limits who choose check improve use habit change reflect breath`.split(/\s+/);

/**
 * Gives every stretch of the script its own moves, so that no sentence is said twice in a run: the same for every
 * section of the run, because it depends on the run's data alone.
 */
export function dealMoves(view: RunView): Stretch[] {
  const { run } = view;
  const stretches = run.plan
    .filter((section) => section.role === "point")
    .flatMap((section) => {
      const texts = section.keyPoints.length > 0 ? section.keyPoints : [null];
      return texts.map((text) => ({
        ...toDraft(text, section.title, view.aim),
        section: section.index,
        seconds: section.seconds / texts.length,
      }));
    });
  const random = createRandom(`${run.topic}|${run.template}`);
  const owned = stretches.map(() => [] as Dealt[]);
  for (const subject of ["action", "claim", "aspect", "scene"] as const) {
    const players = stretches
      .map((stretch, index) => ({ stretch, index }))
      .filter(({ stretch }) => stretch.subject === subject);
    if (players.length === 0) continue;
    const stock = fillStock({ ...banks[subject] }, view, random);
    deal(
      stock,
      players.map(({ stretch, index }) => ({
        kinds: stretch.kinds,
        seconds: stretch.seconds,
        hand: owned[index] ?? [],
      })),
    );
  }
  const breaths = fillStock(sharedMoves, view, random);
  deal(
    breaths,
    stretches.map((stretch, index) => ({ kinds: [], seconds: stretch.seconds, hand: owned[index] ?? [] })),
  );
  return stretches.map(({ section, point, pointText, opener }, place) => ({
    section,
    place,
    isLast: place > 0 && place === stretches.length - 1,
    point,
    pointText,
    opener,
    moves: inTellingOrder(owned[place] ?? []),
  }));
}

type Dealt = { kind: string; sentences: Sentence[] };

function toDraft(text: string | null, title: string, aim: Aim) {
  const point = text === null ? null : parsePoint(text);
  const opener = beatOpeners.find(({ pattern }) => pattern.test(text ?? title)) ?? plainOpener;
  const subject = point ? subjectOf(point.shape, aim) : beatSubjects[aim];
  const kinds = point && subject !== "scene" ? kindsOf[subject] : [...opener.kinds, ...kindsOf[subject]];
  return { point, pointText: text, opener, subject, kinds };
}

const beatSubjects: Record<Aim, Subject> = {
  guide: "action",
  explain: "claim",
  judge: "aspect",
  story: "scene",
};

function subjectOf(shape: PointShape, aim: Aim): Subject {
  if (aim === "story") return "scene";
  if (shape === "instruction" || (shape === "doing" && aim === "guide")) return "action";
  return aim === "judge" ? "aspect" : "claim";
}

function fillStock(bank: MoveBank, view: RunView, random: () => number): Dealt[] {
  const all = Object.entries(bank).flatMap(([kind, moves]) => moves.map((move: Move) => ({ kind, move })));
  return shuffled(all, random).flatMap(({ kind, move }) => {
    const sentences = fillMove(move, view.filling);
    return sentences ? [{ kind, sentences }] : [];
  });
}

/** Whoever has least for its time picks next, by kind, and rather a kind that it does not have yet. */
function deal(stock: Dealt[], players: { kinds: readonly string[]; seconds: number; hand: Dealt[] }[]) {
  const wealth = players.map(() => 0);
  while (stock.length > 0) {
    const poorest = wealth.indexOf(Math.min(...wealth));
    const player = players[poorest];
    if (!player) return;
    const cost = ({ kind }: Dealt) => {
      const rank = player.kinds.indexOf(kind);
      return (rank === -1 ? 20 : rank) + 3 * player.hand.filter((dealt) => dealt.kind === kind).length;
    };
    const best = stock.reduce(
      (least, dealt, at) => (cost(dealt) < cost(stock[least] ?? dealt) ? at : least),
      0,
    );
    const [picked] = stock.splice(best, 1);
    if (!picked) return;
    player.hand.push(picked);
    const words = picked.sentences.reduce((sum, { text }) => sum + text.split(" ").length, 0);
    wealth[poorest] = (wealth[poorest] ?? 0) + words / Math.max(1, player.seconds);
  }
}

function inTellingOrder(hand: Dealt[]): Sentence[][] {
  return [...hand]
    .sort((a, b) => tellingOrder.indexOf(a.kind) - tellingOrder.indexOf(b.kind))
    .map(({ sentences }) => sentences);
}
