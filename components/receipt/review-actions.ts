import type { Problem } from "@/lib/http/problem";
import type { NumberedEvent } from "@/lib/script/events";
import type { Receipt } from "@/lib/script/receipt-schema";
import type { ChangedResult } from "@/lib/script/review";

/** What an action on a saved script answers: what it was asked for, or a problem in a plain sentence. */
export type Answered<T> = ({ ok: true } & T) | { ok: false; problem: Problem };

export type Change = "relax" | "drop";

export type Recheck = () => Promise<Answered<{ changed: ChangedResult[] }>>;

/** The server's side of a review. */
export type ReviewActions = {
  reviseScript: (
    id: number,
    requirementId: string,
    change: Change,
  ) => Promise<Answered<{ receipt: Receipt }>>;
  rewriteScript: (
    id: number,
    model: string,
    idempotencyKey: string,
  ) => Promise<Answered<{ runId: string; scriptId: number }>>;
  recheckScript: (id: number) => ReturnType<Recheck>;
  /** May answer before the end of the run; then it is asked again. */
  readScript: (runId: string) => Promise<NumberedEvent[]>;
};
