import type { Candidate } from "./moves";
import type { Random } from "./random";

/**
 * A part of a section: one of its leads must be said (where it has any), any of its moves may follow, in order,
 * at most `most` of them.
 */
export type Part = {
  leads: Candidate[];
  moves: Candidate[];
  most?: number;
};

export type Clock = { seconds: (sentence: string) => number; paragraphSeconds: number };

type Option = { texts: string[]; seconds: number; reluctance: number };
type Choice = { lead: Option | null; taken: (Option | null)[] };

/** What leaving out a sentence of a move costs, in seconds of budget missed: it reads better whole. */
const clipReluctance = 0.5;
const attempts = 16;

/** The paragraphs of a section whose time comes as near to the budget as its parts allow. */
export function fitBudget(parts: Part[], budgetSeconds: number, clock: Clock, random: Random): string[][] {
  const tables = parts.map((part) => ({
    leads: part.leads.flatMap((lead) => toOptions(lead, clock)),
    moves: part.moves.map((move) => toOptions(move, clock)),
    most: part.most ?? Number.POSITIVE_INFINITY,
  }));
  let best: Choice[] = tables.map(shortest);
  let bestCost = costOf(best, budgetSeconds, clock);
  if (best.some(({ lead }) => lead) && secondsOf(best, clock) >= budgetSeconds) return toParagraphs(best);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const choices = improve(draw(tables, budgetSeconds, clock, random), tables, budgetSeconds, clock);
    const cost = costOf(choices, budgetSeconds, clock);
    if (cost < bestCost) [best, bestCost] = [choices, cost];
  }
  return toParagraphs(best);
}

type Table = { leads: Option[]; moves: Option[][]; most: number };

/** A move with none, some or all of its optional sentences, which are left out from the end. */
function toOptions({ sentences, reluctance }: Candidate, clock: Clock): Option[] {
  const optional = sentences.filter((sentence) => sentence.isOptional).length;
  return Array.from({ length: optional + 1 }, (_, kept) => {
    let left = kept;
    const texts = sentences
      .filter((sentence) => !sentence.isOptional || left-- > 0)
      .map((sentence) => sentence.text);
    const seconds = texts.reduce((sum, text) => sum + clock.seconds(text), 0);
    return { texts, seconds, reluctance: reluctance + (optional - kept) * clipReluctance };
  });
}

function shortest({ leads, moves }: Table): Choice {
  const lead = leads.reduce<Option | null>(
    (least, option) => (least && least.seconds <= option.seconds ? least : option),
    null,
  );
  return { lead, taken: moves.map(() => null) };
}

/** A first choice: the parts take turns, the one with least time first, until the budget is about used up. */
function draw(tables: Table[], budget: number, clock: Clock, random: Random): Choice[] {
  const pick = <T>(items: T[]): T | null => items[Math.floor(random() * items.length)] ?? null;
  const drawn = tables.map((table) => ({
    choice: { lead: pick(table.leads), taken: table.moves.map((): Option | null => null) },
    queue: table.moves
      .map((options, move) => ({ options, move, key: random() + ease(options) }))
      .sort((x, y) => y.key - x.key),
    room: table.most,
    seconds: 0,
  }));
  const choices = drawn.map(({ choice }) => choice);
  let total = secondsOf(choices, clock);
  while (total < budget) {
    const able = drawn.filter(({ queue, room }) => queue.length > 0 && room > 0);
    const [first, ...others] = able;
    if (!first) break;
    const poorest = others.reduce((least, part) => (part.seconds < least.seconds ? part : least), first);
    const next = poorest.queue.pop();
    const option = next && pick(next.options);
    if (!next || !option || total + option.seconds > budget + 1) continue;
    poorest.choice.taken[next.move] = option;
    poorest.room--;
    poorest.seconds += option.seconds;
    total += option.seconds;
  }
  return choices;
}

/** What fits badly is drawn late. */
function ease(options: Option[]): number {
  return Math.max(0, options[options.length - 1]?.reluctance ?? 0);
}

/** Changes one move at a time, as long as that makes the section better. */
function improve(choices: Choice[], tables: Table[], budget: number, clock: Clock): Choice[] {
  for (let round = 0; round < 12; round++) {
    const change = bestChange(choices, tables, budget, clock);
    if (!change) return choices;
    if (change.move === null) change.choice.lead = change.option;
    else change.choice.taken[change.move] = change.option;
  }
  return choices;
}

/** Another option for a move, or for the lead where `move` is null. */
type Change = { choice: Choice; move: number | null; option: Option | null };

function bestChange(choices: Choice[], tables: Table[], budget: number, clock: Clock): Change | null {
  const total = secondsOf(choices, clock);
  let least = penaltyOf(total - budget) - 0.01;
  let best: Change | null = null;
  const weigh = (change: Change, now: Option | null) => {
    const seconds = total + (change.option?.seconds ?? 0) - (now?.seconds ?? 0);
    const cost = penaltyOf(seconds - budget) + (change.option?.reluctance ?? 0) - (now?.reluctance ?? 0);
    if (cost < least) [least, best] = [cost, change];
  };
  for (const [part, choice] of choices.entries()) {
    const { leads, moves, most } = tables[part] ?? emptyTable;
    const isFull = choice.taken.filter(Boolean).length >= most;
    for (const option of leads) weigh({ choice, move: null, option }, choice.lead);
    for (const [move, options] of moves.entries()) {
      const now = choice.taken[move] ?? null;
      if (!isFull || now) for (const option of [null, ...options]) weigh({ choice, move, option }, now);
    }
  }
  return best;
}

const emptyTable: Table = { leads: [], moves: [], most: 0 };

/** Within a quarter of a second of the budget, the better sentences decide. */
function penaltyOf(secondsOff: number): number {
  return Math.max(0, Math.abs(secondsOff) - 0.25) * 3;
}

function costOf(choices: Choice[], budget: number, clock: Clock): number {
  const said = choices.flatMap(({ lead, taken }) => [lead, ...taken]).filter((option) => option !== null);
  const reluctance = said.reduce((sum, option) => sum + option.reluctance, 0);
  return penaltyOf(secondsOf(choices, clock) - budget) + reluctance + (said.length === 0 ? 1000 : 0);
}

function secondsOf(choices: Choice[], clock: Clock): number {
  const paragraphs = toParagraphs(choices).length;
  const spoken = choices.reduce(
    (sum, { lead, taken }) =>
      sum + (lead?.seconds ?? 0) + taken.reduce((part, option) => part + (option?.seconds ?? 0), 0),
    0,
  );
  return spoken + Math.max(0, paragraphs - 1) * clock.paragraphSeconds;
}

const longParagraphWords = 60;

/** Sections of more than about 90 words break where a paragraph has become long, and before a part with a lead. */
function toParagraphs(choices: Choice[]): string[][] {
  const said = choices.flatMap(({ lead, taken }) =>
    [lead, ...taken].flatMap((option) => (option ? [{ texts: option.texts, isLead: option === lead }] : [])),
  );
  const all = said.flatMap(({ texts }) => texts);
  if (wordsIn(all) <= 90) return all.length > 0 ? [all] : [];
  const paragraphs: string[][] = [];
  let open: string[] = [];
  for (const [at, { texts, isLead }] of said.entries()) {
    const rest = said.slice(at).flatMap((later) => later.texts);
    const words = wordsIn(open);
    if (words >= (isLead ? 12 : longParagraphWords) && wordsIn(rest) >= 25) {
      paragraphs.push(open);
      open = [];
    }
    open.push(...texts);
  }
  return [...paragraphs, open];
}

const wordCounts = new Map<string, number>();

function wordsIn(sentences: string[]): number {
  return sentences.reduce((sum, sentence) => {
    let count = wordCounts.get(sentence);
    if (count === undefined) {
      count = sentence.split(" ").length;
      if (wordCounts.size > 20_000) wordCounts.clear();
      wordCounts.set(sentence, count);
    }
    return sum + count;
  }, 0);
}
