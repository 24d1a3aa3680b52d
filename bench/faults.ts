import { brief, type Case, type Fault, faults, patienceSeconds, type Run } from "@/tests/faults/fault-matrix";
import { columns, startCases } from "@/tests/faults/start-cases";

/**
 * What a fault costs: every call for one section of a script fails, and a healthy second provider takes it over, all
 * over real HTTP. In seconds more than the median of the runs without a fault that are made between the others.
 */
const atOnce = 4;
const limits: Record<Fault["kind"], { label: string; of: number }> = {
  fast: { label: "3.00", of: 3 },
  timeout: { label: `${(patienceSeconds + 1).toFixed(2)}: patience + 1`, of: patienceSeconds + 1 },
  slow: { label: "3 x patience + 1", of: 3 * patienceSeconds + 1 },
};

const adapters = [...new Set(columns.map(({ adapter }) => adapter))];
const toHealthy = (adapter: Case["adapter"]): Case => ({ fault: null, position: "first", adapter });
const rows = faults.map((fault) => ({
  fault,
  cases: columns.map((column): Case => ({ ...column, fault })),
  healthy: adapters.map(toHealthy),
}));

await Promise.all(startCases([...adapters, ...adapters].map(toHealthy), atOnce).values()); // warms up
const runs = startCases(
  rows.flatMap(({ cases, healthy }) => [...cases, ...healthy]),
  atOnce,
);

async function runOf(one: Case): Promise<Run> {
  const run = await runs.get(one);
  if (!run) throw new Error("A case was not begun.");
  return run;
}

async function medianOfHealthy(adapter: Case["adapter"]): Promise<number> {
  const cases = rows.flatMap(({ healthy }) => healthy.filter((one) => one.adapter === adapter));
  const seconds = (await Promise.all(cases.map(runOf))).map((run) => run.seconds).sort((a, b) => a - b);
  return seconds[Math.floor(seconds.length / 2)] ?? 0;
}

const healthySeconds = new Map<Case["adapter"], number>();
for (const adapter of adapters) healthySeconds.set(adapter, await medianOfHealthy(adapter));

/** The seconds that a case added, and whether it is as it should be. */
async function judge(one: Case, kind: Fault["kind"]) {
  const run = await runOf(one);
  const last = run.events.at(-1);
  if (last?.type !== "complete") return { cell: `**${last?.type}**`, isWithin: false };
  if (!last.receipt.compliant) return { cell: "**not compliant**", isWithin: false };
  const added = run.seconds - (healthySeconds.get(one.adapter) ?? 0);
  const isWithin = added <= limits[kind].of;
  return { cell: isWithin ? added.toFixed(2) : `**${added.toFixed(2)}**`, isWithin };
}

const medians = [...healthySeconds].map(([adapter, seconds]) => `${adapter} ${seconds.toFixed(2)} s`);
console.log(
  `Seconds that a fault adds to a run that takes ${medians.join(", ")} without one; a script of ${brief.duration_seconds} s.`,
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
const all = faults.length * columns.length;
console.log(`\n${within} of ${all} within their limit`);
process.exit(within === all ? 0 : 1);
