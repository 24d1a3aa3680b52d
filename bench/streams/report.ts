import { availableParallelism } from "node:os";
import type { BaselineFigures } from "./baseline-round";
import { pair, quantile, short } from "./figures";
import type { Load, ProductFigures } from "./product-round";

const aims = { lag: 100, addedMedian: 5, addedLate: 25, caughtUp: 3000 };

export function rowOfProduct(round: ProductFigures): Record<string, string> {
  const { load, metered, events } = round;
  return {
    "what is served": nameOf(load),
    "lag p50 / p99 ms": pair(round.lag),
    "first sentence p50 s": (quantile(round.firstSentence, 0.5) / 1000).toFixed(2),
    "above its floor p50 / p99 ms": pair(round.aboveFloor),
    "added a section p50 / p99 ms": pair(round.added),
    "server cores": (metered.cpu.server / metered.seconds).toFixed(2),
    "CPU a run ms": short((metered.cpu.server * 1000) / load.runs),
    "CPU an event ms": ((metered.cpu.server * 1000) / events).toFixed(2),
    "CPU a delivery ms": ((metered.cpu.server * 1000) / round.delivered).toFixed(3),
    "memory a stream KB": memoryOf(metered.memoryBytes, load.runs + load.readers),
    "commits a run": `${round.commits.writing.toFixed(1)} (${round.commits.all.toFixed(0)})`,
    errors: String(round.errors.length),
  };
}

export function rowOfBaseline({
  name,
  streams,
  metered,
  delivered,
  lag,
  errors,
}: BaselineFigures): Record<string, string> {
  return {
    "what is served": `${name}, ${streams}`,
    "lag p50 / p99 ms": pair(lag),
    "first sentence p50 s": "-",
    "above its floor p50 / p99 ms": "-",
    "added a section p50 / p99 ms": "-",
    "server cores": (metered.cpu.server / metered.seconds).toFixed(2),
    "CPU a run ms": short((metered.cpu.server * 1000) / streams),
    "CPU an event ms": "-",
    "CPU a delivery ms": ((metered.cpu.server * 1000) / delivered).toFixed(3),
    "memory a stream KB": memoryOf(metered.memoryBytes, streams),
    "commits a run": "0",
    errors: String(errors.length),
  };
}

/** Where the machine's time went in a round, and what went wrong. */
export function printParts(round: ProductFigures): void {
  const { metered, errors } = round;
  const parts = Object.entries(metered.cpu).map(
    ([part, cpu]) => `${part} ${(cpu / metered.seconds).toFixed(2)}`,
  );
  console.log(
    `${nameOf(round.load)}: ${metered.seconds.toFixed(0)} s, cores: ${parts.join(", ")}; the server was ready and had no core for ${metered.waited.toFixed(1)} s; the machine was ${(metered.busy * 100).toFixed(0)}% busy; ${round.waited} sections were written ahead and waited, ${round.added.length} did not; ${round.cutCalls} calls ended early.`,
  );
  if (round.drift > 2) console.log(`  The client's clock is ${round.drift.toFixed(1)} ms off.`);
  const kinds = Map.groupBy(errors, (error) => error);
  for (const [error, all] of kinds) console.log(`  ${all.length} x ${error}`);
}

/** One line for each aim: met, or missed by how much and what there was too little of. */
export function printAims(rounds: readonly ProductFigures[]): void {
  const alone = rounds.filter(({ load }) => load.readers === 0);
  const crowd = rounds.find(({ load }) => load.readers > 0);
  if (crowd) {
    const lag = quantile(crowd.lag, 0.99);
    say(
      `${nameOf(crowd.load)}: no error, lag p99 at most ${aims.lag} ms`,
      [
        crowd.errors.length > 0 ? `${crowd.errors.length} errors` : "",
        lag > aims.lag ? `${short(lag - aims.lag)} ms over` : "",
      ],
      `no error, ${short(lag)} ms`,
      crowd,
    );
  }
  const hundred = alone.find(({ load }) => load.runs === 100);
  if (hundred) {
    const [median, late] = [quantile(hundred.added, 0.5), quantile(hundred.added, 0.99)];
    say(
      `100 live runs: a section's last token to its first sentence at most ${aims.addedMedian} ms p50, ${aims.addedLate} ms p99`,
      [
        median > aims.addedMedian ? `p50 ${short(median - aims.addedMedian)} ms over` : "",
        late > aims.addedLate ? `p99 ${short(late - aims.addedLate)} ms over` : "",
      ],
      `${short(median)} and ${short(late)} ms`,
      hundred,
    );
  }
  const isCarried = (round: ProductFigures) =>
    round.errors.length === 0 && quantile(round.lag, 0.99) <= aims.lag;
  const carried = alone.filter(isCarried).at(-1);
  const tooMany = alone.find((round) => !isCarried(round));
  console.log(
    `- As many live runs as were carried without an error and within ${aims.lag} ms: ${carried?.load.runs ?? 0} of the ${alone.at(-1)?.load.runs ?? 0} tried. ${
      tooMany
        ? `At ${tooMany.load.runs}: ${tooMany.errors.length} errors, lag p99 ${short(quantile(tooMany.lag, 0.99))} ms; ${shortageIn(tooMany)}.`
        : `Nothing ended it; ${carried ? shortageIn(carried) : ""}.`
    }`,
  );
  if (crowd?.storm) {
    const slowest = Math.max(0, ...crowd.caughtUp);
    say(
      `Reconnect storm: ${crowd.storm.readers.length} readers back at once, caught up within ${aims.caughtUp / 1000} s`,
      [
        crowd.caughtUp.length < crowd.storm.readers.length
          ? `${crowd.storm.readers.length - crowd.caughtUp.length} never were`
          : "",
        slowest > aims.caughtUp ? `${short(slowest - aims.caughtUp)} ms over` : "",
      ],
      `p50 ${short(quantile(crowd.caughtUp, 0.5))} ms, the last after ${short(slowest)} ms`,
      crowd,
    );
    console.log(
      `  Lag of the ${crowd.load.runs} runs' own streams in those seconds: ${pair(crowd.stormLag)} ms.`,
    );
  }
  console.log(`
Lag: from the start of the transaction that commits an event (\`run_events.at\`, the same machine's clock) until the
client has it, so the commit itself is in it; readers from their first answer on, and nobody from a second before the
storm until 5 s after the return.
Floor: the first call's own time, from the provider's being asked to its last token. Added: from a section's last token
to its first sentence at the client, for sections whose last token comes after the earlier one is there; the others were
written ahead. CPU is the server process's alone. Commits: those that write events (all transactions, reads, leases and
sweeps included). Memory: resident in the middle of the round above what the warm server had. Starts are spread evenly,
a second for 100 runs or readers; the storm is simultaneous. PostgreSQL runs on the same cores, with fsync off.`);
}

function say(aim: string, misses: string[], met: string, round: ProductFigures): void {
  const missed = misses.filter(Boolean).join(", ");
  console.log(`- ${aim}: ${missed ? `missed, ${missed} (${met}); ${shortageIn(round)}` : `met, ${met}`}.`);
}

/** What a round had least of. */
function shortageIn({ metered }: ProductFigures): string {
  const cores = (cpu: number) => cpu / metered.seconds;
  const server = cores(metered.cpu.server);
  const ours = Object.values(metered.cpu).reduce((sum, cpu) => sum + cores(cpu), 0);
  const others = metered.busy * availableParallelism() - ours;
  const waited = cores(metered.waited);
  const used = `server ${server.toFixed(2)} cores and ready without one for another ${waited.toFixed(2)}, PostgreSQL ${cores(metered.cpu.postgres).toFixed(2)}, provider ${cores(metered.cpu.provider).toFixed(2)}, client ${cores(metered.cpu.client).toFixed(2)}, the ${availableParallelism()} cores ${(metered.busy * 100).toFixed(0)}% busy`;
  if (others > 0.3) return `not a fair round, other programs took ${others.toFixed(2)} cores (${used})`;
  if (server > 0.9) return `the one core that a Node process computes on is full (${used})`;
  if (metered.busy > 0.9) return `the machine's cores are full (${used})`;
  return `no core was full on average (${used})`;
}

/** Of a few streams nothing can be said: the heap of a warm server moves by more than they take. */
function memoryOf(bytes: number, streams: number): string {
  return streams < 20 ? "-" : short(bytes / 1024 / streams);
}

function nameOf({ runs, readers, of }: Load): string {
  const live = runs === 1 ? "1 live run" : `${runs} live runs`;
  return readers === 0 ? live : `${live}, ${readers.toLocaleString("en")} readers of ${of}`;
}
