import { brief, type Case, type Fault, faults, patienceSeconds, type Run } from "@/tests/faults/fault-matrix";
import { columns, startCases } from "@/tests/faults/start-cases";

/**
 * What a fault costs: every call for one section of a script fails, and a healthy second provider takes it over, all
 * over real HTTP. Seconds more than the median of runs without a fault, in this process.
 */
const atOnce = 4;
const healthyRounds = 7;
/** As the engine has it: an answer slower than this is not read to its end. */
const leastTokensPerSecond = 8;

const limits: Record<Fault["kind"], { label: string; of: (run: Run) => number }> = {
  fast: { label: "3.00", of: () => 3 },
  timeout: { label: `${(patienceSeconds + 1).toFixed(2)}, patience + 1`, of: () => patienceSeconds + 1 },
  slow: {
    label: `2 x patience + output limit / ${leastTokensPerSecond} + 1`,
    of: ({ outputLimits }) => 2 * patienceSeconds + Math.max(...outputLimits) / leastTokensPerSecond + 1,
  },
};

const adapters = [...new Set(columns.map(({ adapter }) => adapter))];

async function medianOfHealthy(adapter: Case["adapter"]): Promise<number> {
  const cases = Array.from(
    { length: healthyRounds },
    (): Case => ({ fault: null, position: "first", adapter }),
  );
  const seconds = (await Promise.all(startCases(cases, atOnce).values())).map((run) => run.seconds);
  return seconds.sort((a, b) => a - b)[Math.floor(healthyRounds / 2)] ?? 0;
}

await medianOfHealthy("openai"); // warms up
const healthy = new Map<string, number>();
for (const adapter of adapters) healthy.set(adapter, await medianOfHealthy(adapter));

const rows = faults.map((fault) => ({ fault, cases: columns.map((column): Case => ({ ...column, fault })) }));
const runs = startCases(
  rows.flatMap(({ cases }) => cases),
  atOnce,
);

/** The seconds that a case added, and whether it is as it should be. */
async function judge(one: Case, kind: Fault["kind"]) {
  const run = await runs.get(one);
  const last = run?.events.at(-1);
  if (!run || last?.type !== "complete" || !last.receipt.compliant)
    return { cell: `**${last?.type ?? "nothing"}**`, isWithin: false };
  const added = run.seconds - (healthy.get(one.adapter) ?? 0);
  const isWithin = added <= limits[kind].of(run);
  return { cell: isWithin ? added.toFixed(2) : `**${added.toFixed(2)}**`, isWithin };
}

const medians = [...healthy].map(([adapter, seconds]) => `${adapter} ${seconds.toFixed(2)} s`).join(", ");
console.log(
  `Seconds that a fault adds to a script of ${brief.duration_seconds} s over a healthy run (${medians}), ${atOnce} at a time.`,
);
console.log(
  `Patience is ${patienceSeconds} s here and 20 s in production. In bold: over its limit, or not complete.\n`,
);
console.log("| fault | first | middle | last | google | groq | limit |\n|---|---|---|---|---|---|---|");
let within = 0;
for (const { fault, cases } of rows) {
  const verdicts = await Promise.all(cases.map((one) => judge(one, fault.kind)));
  within += verdicts.filter(({ isWithin }) => isWithin).length;
  console.log(
    `| ${[fault.name, ...verdicts.map(({ cell }) => cell), limits[fault.kind].label].join(" | ")} |`,
  );
}
console.log(`\n${within} of ${runs.size} within their limit`);
process.exit(within === runs.size ? 0 : 1);
