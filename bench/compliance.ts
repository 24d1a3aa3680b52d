import { paceOf } from "@/lib/script/brief";
import { timeTolerance } from "@/lib/script/checks/time";
import { estimateSeconds } from "@/lib/script/timing";
import { complianceBriefs } from "./compliance/briefs";
import { type FaultRates, usualFaults } from "./compliance/faults";
import { allMustsMade, judgeByTruth } from "./compliance/ground-truth";
import { type Method, methods, type Outcome, provider } from "./compliance/methods";

/**
 * How well five ways of getting a script keep a brief, on one scripted model with faults at known rates.
 * `npm run bench:compliance -- --rounds 3 --seed 2 --missed 0.2` changes what its name says.
 */
const options = readOptions();
const rates: FaultRates = { ...usualFaults, missed: options.missed };
const briefs = complianceBriefs();

type Row = Outcome & { target: number; isKept: boolean; isInTime: boolean; off: number };

const rows = new Map<Method, Row[]>();
for (const method of methods) {
  const found: Row[] = [];
  for (let round = 0; round < options.rounds; round++)
    for (const [number, brief] of briefs.entries()) {
      const outcome = await method.write(
        brief,
        rates,
        options.seed * 7_368_787 + round * 32_452_843 + number * 15_485_863,
      );
      const seconds = estimateSeconds(outcome.text, paceOf(brief));
      const target = brief.duration_seconds;
      found.push({
        ...outcome,
        target,
        isKept: allMustsMade(brief, judgeByTruth(brief, outcome.text)),
        isInTime: Math.abs(seconds - target) <= timeTolerance(target),
        off: Math.abs(seconds - target) / target,
      });
    }
  rows.set(method, found);
}

const singles = rows.get(methods[0] as Method) ?? []; // the list is never empty
const total = singles.length;
console.log(`${briefs.length} briefs x ${options.rounds}, seed ${options.seed}; ${JSON.stringify(rates)}`);
console.log(`First token ${provider.firstTokenSeconds} s, ${provider.tokensPerSecond} tokens a second.\n`);
console.log(
  '| method | every must but time | within 3% | 5% | 10% | in its window | every must, time too | false "compliant" | tokens written | written and read | first sentence | end |',
);
console.log(`|${"---|".repeat(12)}`);
for (const [{ name }, found] of rows) {
  const share = (test: (row: Row) => boolean) => `${((found.filter(test).length / total) * 100).toFixed(1)}%`;
  const mean = (value: (row: Row) => number) => found.reduce((sum, row) => sum + value(row), 0) / total;
  const ratio = (value: (row: Row) => number) =>
    found.reduce((sum, row, at) => sum + value(row) / value(singles[at] ?? row), 0) / total;
  const isFalse = (row: Row) => row.claimed && !(row.isKept && row.isInTime);
  console.log(
    `| ${[
      name,
      share((row) => row.isKept),
      share((row) => row.off <= 0.03),
      share((row) => row.off <= 0.05),
      share((row) => row.off <= 0.1),
      share((row) => row.isInTime),
      share((row) => row.isKept && row.isInTime),
      `${found.filter(isFalse).length}`,
      `${ratio((row) => row.tokensWritten).toFixed(2)}x`,
      `${ratio((row) => row.tokensWritten + row.tokensRead).toFixed(2)}x`,
      `${mean((row) => row.firstSentenceSeconds).toFixed(1)} s`,
      `${mean((row) => row.endSeconds).toFixed(1)} s`,
    ].join(" | ")} |`,
  );
}

const ours = [...rows.values()].at(-1) ?? [];
console.log("\nScriptwright by length; its window is 3%, or 2 s under a minute.\n");
console.log("| length | every must but time | within 3% | in its window | tokens written |");
console.log("|---|---|---|---|---|");
for (const target of new Set(ours.map((row) => row.target))) {
  const at = ours.flatMap((row, index) => (row.target === target ? [index] : []));
  const share = (test: (row: Row) => boolean) =>
    `${((at.filter((index) => test(ours[index] as Row)).length / at.length) * 100).toFixed(1)}%`; // its own indices
  const ratio = at.reduce(
    (sum, index) => sum + (ours[index]?.tokensWritten ?? 0) / (singles[index]?.tokensWritten ?? 1),
    0,
  );
  console.log(
    `| ${target} s | ${share((row) => row.isKept)} | ${share((row) => row.off <= 0.03)} | ${share((row) => row.isInTime)} | ${(ratio / at.length).toFixed(2)}x |`,
  );
}

function readOptions() {
  const given = (name: string, usual: number) => {
    const at = process.argv.indexOf(`--${name}`);
    return at === -1 ? usual : Number(process.argv[at + 1]);
  };
  return { rounds: given("rounds", 1), seed: given("seed", 1), missed: given("missed", usualFaults.missed) };
}
