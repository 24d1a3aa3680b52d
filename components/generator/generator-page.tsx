"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { Generator, type GeneratorProps } from "./generator";

type GeneratorPageProps = Omit<GeneratorProps, "onNamed"> & {
  /** The run that the server was asked for. */
  askedRunId: string | null;
};

/**
 * The generator of one address: another address is another page. A page whose own run gives it its name stays the
 * page it is, however often the server is asked for it again.
 */
export function GeneratorPage({ askedRunId, ...props }: GeneratorPageProps) {
  const router = useRouter();
  const named = useSearchParams().get("run");
  const view = `${props.address} ${named} ${askedRunId}`;
  const [page, setPage] = useState<{ view: string; turn: number; ownRunId: string | null }>({
    view,
    turn: 0,
    ownRunId: null,
  });
  const isOwn = named !== null && named === page.ownRunId;
  if (view !== page.view) setPage(isOwn ? { ...page, view } : { view, turn: page.turn + 1, ownRunId: null });

  // The browser's way back may bring an address with what the server said before the run had its name.
  const isStale = named !== askedRunId && !isOwn;
  useEffect(() => {
    if (isStale) router.refresh();
  }, [isStale, router]);

  function nameRun(runId: string) {
    setPage((now) => ({ ...now, ownRunId: runId }));
    if (runId !== named) window.history.replaceState(null, "", `/dashboard/script?run=${runId}`);
  }

  return <Generator key={page.turn} {...props} onNamed={nameRun} />;
}
