import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import buildOnce from "@/tests/support/build-once";
import { startPostgres } from "@/tests/support/postgres";
import { measureBare, measureSdk } from "./baseline-round";
import { toTable } from "./figures";
import { startHelper } from "./helper-process";
import type { LoadAnswers } from "./load-client";
import { openLogReader } from "./log-reader";
import { type Bench, measureProduct, type ProductFigures } from "./product-round";
import type { ProviderAnswers } from "./provider";
import { printAims, printParts, rowOfBaseline, rowOfProduct } from "./report";
import { charactersPerToken, paceFor, writeOnce } from "./script-text";
import { childNamed } from "./usage";

/** What one production process carries: live runs, readers, and a storm of them, beside two servers that do less. */
const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "1,50,100,200,500" },
    readers: { type: "string", default: "1000" },
    of: { type: "string", default: "50" },
    /** The live runs of the round with readers. */
    beside: { type: "string", default: "200" },
    /** The streams of each of the two other servers; 0 leaves them out. */
    baseline: { type: "string", default: "200" },
    seconds: { type: "string", default: "60" },
    quick: { type: "boolean", default: false },
  },
});
const seconds = options.quick ? 10 : Number(options.seconds);
const ladder = options.runs.split(",").map(Number).filter(Boolean);

if (!existsSync(".next/BUILD_ID")) buildOnce();
const events = await writeOnce();
const sentences = events.filter(({ type }) => type === "chunk").length;
const text = events.map((event) => (event.type === "chunk" ? event.content : "")).join("");
const sections = paceFor(events, seconds);
const tokens = text.length / charactersPerToken;
const whole = {
  firstTokenSeconds: sections.firstTokenSeconds,
  tokensPerSecond: tokens / (seconds - sections.firstTokenSeconds),
};
console.log(
  `A run: ${events.filter(({ type }) => type === "section").length} sections, ${sentences} sentences, ${events.length} events, ${Math.round(tokens)} tokens in about ${seconds} s: first token of a call after ${sections.firstTokenSeconds} s, then ${sections.tokensPerSecond.toFixed(1)} a second, up to 10% faster or slower by run.`,
);

const postgres = await startPostgres();
const [provider, client] = await Promise.all([
  startHelper<ProviderAnswers>("provider.ts"),
  startHelper<LoadAnswers>("load-client.ts"),
]);
const providerPort = await provider.ask("listen", undefined);
await provider.ask("setPace", { sections, whole, text });
const reader = await openLogReader(postgres.url);
const database = { url: postgres.url, pid: childNamed("postgres"), reader, key: await reader.makeKey() };
const bench: Bench = { provider, providerPort, client, database, seconds };

const rounds: ProductFigures[] = [];
const rows: Record<string, string>[] = [];
const loads = ladder.map((runs) => ({ runs, readers: 0, of: 0 }));
const [readers, beside] = [Number(options.readers), Number(options.beside)];
if (readers > 0) loads.push({ runs: beside, readers, of: Math.min(Number(options.of), beside) });
for (const load of loads) {
  const round = await measureProduct(bench, load);
  rounds.push(round);
  rows.push(rowOfProduct(round));
  printParts(round);
}
const sample = rounds.find((round) => round.sample.length > 0)?.sample ?? [];
const streams = Number(options.baseline);
if (streams > 0) {
  rows.push(rowOfBaseline(await measureBare(bench, streams, sample)));
  if (readers > 0) rows.push(rowOfBaseline(await measureBare(bench, beside + readers, sample)));
  rows.push(rowOfBaseline(await measureSdk(bench, streams)));
}
await reader.close();
provider.end();
client.end();
await postgres.stop();

console.log(`\n${toTable(rows)}\n`);
printAims(rounds);
process.exit(0); // the pool that made the key is still open
