"use client";

import { useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import { newIdempotencyKey } from "@/components/generator/idempotency-key";
import { isTerminal, type TerminalEvent } from "@/lib/script/events";
import type { ReviewActions } from "./review-actions";

type Asked = { model: string; key: string };

/** Has another model write what is missed, waits for the new script and opens it. `writing` names the model. */
export function useRewrite(
  id: number,
  { rewriteScript, readScript }: Pick<ReviewActions, "rewriteScript" | "readScript">,
  onOpen: (scriptId: number) => void,
) {
  const [writing, setWriting] = useState<string | null>(null);
  const busy = useRef(false);
  const unheard = useRef<Asked | null>(null);
  const left = useRef(false);

  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  async function rewrite(model: string) {
    if (busy.current) return;
    busy.current = true;
    setWriting(model);
    try {
      await write(model);
    } finally {
      busy.current = false;
      setWriting(null);
    }
  }

  async function write(model: string) {
    // A press that was never answered may have reached the server: the same model again is the same press.
    const asked = unheard.current?.model === model ? unheard.current : { model, key: newIdempotencyKey() };
    unheard.current = asked;
    let started: Awaited<ReturnType<ReviewActions["rewriteScript"]>>;
    try {
      started = await rewriteScript(id, model, asked.key);
    } catch {
      toast.error("The server could not be reached. Please try again.");
      return;
    }
    unheard.current = null;
    if (!started.ok) {
      toast.error(started.problem.detail);
      return;
    }
    const { runId, scriptId } = started;
    const open = { label: "Open", onClick: () => onOpen(scriptId) };
    try {
      const end = await untilEnd(runId);
      if (end?.type === "error") toast.error(end.message, { action: open });
      else if (end) onOpen(scriptId);
    } catch {
      toast.error("The connection was lost. The new script is written all the same.", { action: open });
    }
  }

  /** The run's last event; null once the page was left, and the run goes on without it. */
  async function untilEnd(runId: string): Promise<TerminalEvent | null> {
    while (!left.current) {
      const last = (await readScript(runId)).at(-1)?.event;
      if (last && isTerminal(last)) return left.current ? null : last;
    }
    return null;
  }

  return { writing, rewrite };
}
