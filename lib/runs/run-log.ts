import type { Database } from "@/db/client";
import { appendEvents, finishRun, type Writer } from "@/db/queries/run-events";
import type { Run } from "@/db/schema";
import type { Brief } from "@/lib/script/brief";
import type { ScriptEvent } from "@/lib/script/events";
import type { ScriptState } from "@/lib/script/script-state";
import { rideOut } from "./ride-out";
import { toSavedScript } from "./saved-script";
import { wake } from "./wake";

export type RunLog = {
  /** Commits events, then wakes the readers; false when another writer has taken over or the run is gone. */
  append: (events: ScriptEvent[]) => Promise<boolean>;
  /** The same with the last events, the run's end and the saved script, all or nothing. */
  close: (events: ScriptEvent[], state: ScriptState, brief: Brief) => Promise<boolean>;
};

/** A writer's hand on the log of its run, for one commit at a time. While the database is away it waits; each batch is there exactly once. */
export function openLog(database: Database, run: Run, lost: AbortSignal): RunLog {
  const writer: Writer = { id: run.id, epoch: run.epoch, nextSeq: run.nextSeq };
  async function commit(events: ScriptEvent[], work: () => Promise<boolean>): Promise<boolean> {
    const mine = await rideOut(work, lost);
    const numbered = events.map((event, index) => ({ seq: writer.nextSeq + index, event }));
    if (mine) writer.nextSeq += events.length;
    wake(`events:${run.id}`, mine ? numbered : undefined);
    return mine;
  }
  return {
    append: (events) => commit(events, () => appendEvents(database, writer, events)),
    close(events, state, brief) {
      const { status } = state;
      if (status === "idle" || status === "running")
        throw new Error("A run can be closed by a terminal event only.");
      const script = toSavedScript(state, events.at(-1), brief);
      return commit(events, () =>
        finishRun(database, writer, { events, status, scriptId: run.scriptId, script }),
      );
    },
  };
}
