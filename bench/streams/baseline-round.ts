import { encode } from "eventsource-encoder";
import type { BareAnswers, Batch } from "./bare-server";
import { startHelper } from "./helper-process";
import type { Logged } from "./log-reader";
import { type Metered, startMeter } from "./meter";
import type { Bench } from "./product-round";
import type { SdkAnswers } from "./sdk-server";
import { until, wallNow } from "./wall-clock";

export type BaselineFigures = {
  name: string;
  streams: number;
  metered: Metered;
  delivered: number;
  /** From the sending of a frame (or of its token by the provider) until it was received, in milliseconds. */
  lag: number[];
  errors: string[];
};

/** So many streams of a bare server that sends the bytes of a recorded run at its times, unchecked and unsaved. */
export async function measureBare(
  bench: Bench,
  streams: number,
  sample: readonly Logged[],
): Promise<BaselineFigures> {
  const helper = await startHelper<BareAnswers>("bare-server.ts");
  const port = await helper.ask("listen", toBatches(sample));
  const sentBy = () => helper.ask("takeSent", undefined);
  const figures = await measure(bench, { port, pid: helper.pid, provider: 0, streams }, sentBy);
  helper.end();
  return { ...figures, name: "bare `node:http`" };
}

/** So many connections with one AI SDK text stream each, at the same provider. */
export async function measureSdk(bench: Bench, streams: number): Promise<BaselineFigures> {
  const helper = await startHelper<SdkAnswers>("sdk-server.ts");
  const port = await helper.ask("listen", bench.providerPort);
  await bench.provider.ask("takeCalls", undefined);
  const sentBy = async () => {
    const { plainCalls } = await bench.provider.ask("takeCalls", undefined);
    return new Map(plainCalls.map(({ stream, tokensAt }) => [stream, tokensAt]));
  };
  const figures = await measure(
    bench,
    { port, pid: helper.pid, provider: bench.provider.pid, streams },
    sentBy,
  );
  helper.end();
  return { ...figures, name: "one AI SDK text stream a connection" };
}

async function measure(
  { client, seconds }: Bench,
  { port, pid, provider, streams }: { port: number; pid: number; provider: number; streams: number },
  sentBy: () => Promise<ReadonlyMap<number, readonly number[]>>,
): Promise<Omit<BaselineFigures, "name">> {
  await client.ask("aim", { port });
  await until(wallNow() + 1000);
  const endMeter = startMeter({ server: pid, postgres: 0, provider, client: client.pid });
  const paths = Array.from({ length: streams }, (_, number) => `/${number}`);
  await client.ask("follow", { paths, spreadSeconds: streams / 100 });
  const { received } = await client.ask("collect", { deadlineSeconds: seconds * 2 + 20 });
  const metered = endMeter();
  const sent = await sentBy();
  const errors: string[] = [];
  const lag: number[] = [];
  for (const { number, times, fault } of received) {
    const went = sent.get(number) ?? [];
    const wrong = fault ?? (times.length === went.length ? null : `${times.length} of ${went.length} frames`);
    if (wrong) errors.push(wrong);
    else for (const [index, time] of times.entries()) lag.push(time - (went[index] ?? 0));
  }
  const delivered = received.reduce((sum, { times }) => sum + times.length, 0);
  return { streams, metered, delivered, lag, errors };
}

function toBatches(log: readonly Logged[]): Batch[] {
  const first = log[0]?.at ?? 0;
  const batches: Batch[] = [];
  let at = Number.NaN;
  for (const { seq, at: committed, event } of log) {
    if (committed !== at) batches.push({ afterMilliseconds: committed - first, frames: [] });
    at = committed;
    batches.at(-1)?.frames.push(encode({ id: String(seq), data: JSON.stringify(event) }));
  }
  return batches;
}
