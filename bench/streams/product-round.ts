import { startApp } from "./app";
import type { Helper } from "./helper-process";
import { type Judged, judgeStreams, type Storm } from "./judge-streams";
import type { LoadAnswers } from "./load-client";
import type { Logged, LogReader } from "./log-reader";
import { type Metered, startMeter } from "./meter";
import type { ProviderAnswers } from "./provider";
import { until, wallNow } from "./wall-clock";

export type Bench = {
  provider: Helper<ProviderAnswers>;
  providerPort: number;
  client: Helper<LoadAnswers>;
  database: { url: string; pid: number; reader: LogReader; key: string };
  /** How long a run takes at the provider's pace. */
  seconds: number;
};

export type Load = { runs: number; readers: number; of: number };

export type ProductFigures = Judged & {
  load: Load;
  metered: Metered;
  events: number;
  /** Commits that wrote events, and all transactions that the database saw, each a run. */
  commits: { writing: number; all: number };
  /** Calls that the server ended before their last token. */
  cutCalls: number;
  storm: Storm | null;
  /** One run's log, for the bare server. */
  sample: readonly Logged[];
  drift: number;
};

/** Starts are spread by a second for so many of them. */
const startsPerSecond = 100;
/** When the storm comes, as a share of the round. */
const stormAt = 0.6;
/** A twelfth of a run: long enough for many readers to miss a section. */
const awayShare = 1 / 12;
/** A connection of PostgreSQL reports its transactions with the next one after a second. */
const settleSeconds = 1.2;

/** One production server, warmed up, with so many live runs and readers, until all of them have ended. */
export async function measureProduct(
  { provider, providerPort, client, database, seconds }: Bench,
  load: Load,
): Promise<ProductFigures> {
  const app = await startApp(database.url, providerPort);
  try {
    const target = { port: app.port, key: database.key };
    let warm: string[] = [];
    for (const runs of [2, 10, 20]) {
      await client.ask("aim", target);
      warm = await client.ask("post", { numbers: Array(runs).fill("warm-up"), spreadSeconds: 0.2 });
      await client.ask("collect", { deadlineSeconds: 30 });
    }
    await until(wallNow() + settleSeconds * 1000);
    await client.ask("aim", target);
    await client.ask("follow", { paths: Array(12).fill(pathOf(warm[0])), spreadSeconds: 0 });
    await client.ask("collect", { deadlineSeconds: 30 });
    await provider.ask("takeCalls", undefined);
    await client.ask("aim", target);
    const transactions = await database.reader.transactions();
    const endMeter = startMeter({
      server: app.pid,
      postgres: database.pid,
      provider: provider.pid,
      client: client.pid,
    });
    const begun = wallNow();
    const numbers = Array.from({ length: load.runs }, (_, number) => number);
    const runIds = await client.ask("post", { numbers, spreadSeconds: load.runs / startsPerSecond });
    let storm: Storm | null = null;
    if (load.readers > 0) {
      const followed = runIds.slice(0, load.of);
      const paths = Array.from({ length: load.readers }, (_, reader) =>
        pathOf(followed[reader % followed.length]),
      );
      await client.ask("follow", { paths, spreadSeconds: load.readers / startsPerSecond });
      await until(begun + seconds * stormAt * 1000);
      storm = await client.ask("storm", { awaySeconds: seconds * awayShare });
    }
    const { received, drift } = await client.ask("collect", { deadlineSeconds: seconds * 2 + 20 });
    const metered = endMeter();
    await app.end(); // what a connection has not reported yet, it reports when it goes
    await until(wallNow() + 500);
    const all = (await database.reader.transactions()) - transactions;
    const logs = await database.reader.logsOf(runIds.filter(Boolean));
    const { sectionCalls } = await provider.ask("takeCalls", undefined);
    const commits = [...logs.values()].map((log) => new Set(log.map(({ at }) => at)).size);
    if (app.log().includes("broke off")) console.log(app.log().slice(-2000));
    return {
      ...judgeStreams(received, logs, sectionCalls, storm),
      load,
      metered,
      events: [...logs.values()].reduce((sum, log) => sum + log.length, 0),
      commits: {
        writing: commits.reduce((sum, count) => sum + count, 0) / load.runs,
        all: all / load.runs,
      },
      cutCalls: sectionCalls.filter(({ whole }) => !whole).length,
      storm,
      sample: [...logs.values()][0] ?? [],
      drift,
    };
  } finally {
    await app.end();
  }
}

function pathOf(runId: string | undefined): string {
  return `/api/v1/runs/${runId}/events`;
}
