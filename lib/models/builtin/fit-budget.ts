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
const clipReluctance = 0.25;
const attempts = 40;

/** The paragraphs of a section whose time comes as near to the budget as its parts allow. */
export function fitBudget(parts: Part[], budgetSeconds: number, clock: Clock, random: Random): string[][] {
  const tables = parts.map((part) => ({
    leads: part.leads.flatMap((lead) => toOptions(lead, clock)),
    moves: part.moves.map((move) => toOptions(move, clock)),
    most: part.most ?? Number.POSITIVE_INFINITY,
  }));
  let best: Choice[] = tables.map(shortest);
  let bestCost = costOf(best, budgetSeconds, clock);
  if (secondsOf(best, clock) >= budgetSeconds) return toParagraphs(best);
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

function draw(tables: Table[], budget: number, clock: Clock, random: Random): Choice[] {
  const pick = <T>(items: T[]): T | null => items[Math.floor(random() * items.length)] ?? null;
  const choices: Choice[] = tables.map((table) => ({
    lead: pick(table.leads),
    taken: table.moves.map(() => null),
  }));
  const open = tables.flatMap((table, part) =>
    table.moves.map((options, move) => ({ options, part, move, key: random() })),
  );
  open.sort((a, b) => a.key - b.key);
  let total = secondsOf(choices, clock);
  const used = tables.map(() => 0);
  while (open.length > 0 && total < budget) {
    const poorest = Math.min(...open.map(({ part }) => used[part] ?? 0));
    const [next] = open.splice(
      open.findIndex(({ part }) => (used[part] ?? 0) <= poorest),
      1,
    );
    if (!next) break;
    const choice = choices[next.part];
    const option = pick(next.options);
    const isFull = (choice?.taken.filter(Boolean).length ?? 0) >= (tables[next.part]?.most ?? 0);
    if (!choice || !option || isFull || total + option.seconds > budget + 1) continue;
    choice.taken[next.move] = option;
    used[next.part] = (used[next.part] ?? 0) + option.seconds;
    total += option.seconds;
  }
  return choices;
}

/** Changes one move at a time, as long as that brings the time nearer. */
function improve(choices: Choice[], tables: Table[], budget: number, clock: Clock): Choice[] {
  for (let round = 0; round < 8; round++) {
    let best = costOf(choices, budget, clock);
    let change: (() => void) | null = null;
    choices.forEach((choice, part) => {
      const table = tables[part];
      table?.moves.forEach((options, move) => {
        const before = choice.taken[move] ?? null;
        const isFull = before === null && choice.taken.filter(Boolean).length >= table.most;
        for (const option of isFull ? [] : [null, ...options]) {
          choice.taken[move] = option;
          const cost = costOf(choices, budget, clock);
          if (cost < best - 0.01) {
            best = cost;
            change = () => {
              choice.taken[move] = option;
            };
          }
        }
        choice.taken[move] = before;
      });
    });
    if (!change) break;
    (change as () => void)(); // assigned inside the callbacks above, which the compiler does not follow
  }
  return choices;
}

/** Time is what counts; within a quarter of a second, the better sentences decide. */
function costOf(choices: Choice[], budget: number, clock: Clock): number {
  const missed = Math.max(0, Math.abs(secondsOf(choices, clock) - budget) - 0.25);
  const said = choices.flatMap(({ lead, taken }) => [lead, ...taken]);
  return missed * 3 + said.reduce((sum, option) => sum + (option?.reluctance ?? 0), 0);
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

/** Sections of more than about 90 words break between parts, and between moves where a paragraph has become long. */
function toParagraphs(choices: Choice[]): string[][] {
  const groups = choices.map(({ lead, taken }) =>
    [lead, ...taken].filter((option) => option !== null).map(({ texts }) => texts),
  );
  const whole = wordsIn(groups.flat(2));
  if (whole <= 90) return [groups.flat(2)].filter((paragraph) => paragraph.length > 0);
  const paragraphs: string[][] = [];
  for (const group of groups) {
    let open: string[] = [];
    for (const [at, texts] of group.entries()) {
      const isTail = wordsIn(group.slice(at).flat()) < 25;
      if (wordsIn(open) >= longParagraphWords && !isTail) {
        paragraphs.push(open);
        open = [];
      }
      open.push(...texts);
    }
    const last = paragraphs[paragraphs.length - 1];
    if (
      last &&
      wordsIn(open) < 12 &&
      open.length > 0 &&
      group.length > 0 &&
      groups.length > 1 &&
      wordsIn(last) < longParagraphWords
    )
      last.push(...open);
    else if (open.length > 0) paragraphs.push(open);
  }
  return paragraphs;
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
