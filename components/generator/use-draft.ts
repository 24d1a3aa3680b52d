"use client";

import { useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import { createAutosave } from "./draft-autosave";
import type { Draft } from "./draft-schema";
import { dropDraft, useStoredDraft, writeDraft } from "./draft-store";
import { undoChange } from "./draft-undo";

type Opening = {
  /** The form as it opens where nothing is restored. */
  first: Draft;
  /** The form before anything is typed; it is not worth keeping. */
  blank: Draft;
  /** What the page was opened with, "" for nothing: only changes made on that same page go before it. */
  page: string;
  /** A stored draft as this page shows it. */
  adapt: (stored: Draft) => Draft;
};

export type DraftControls = {
  draft: Draft;
  /** An edit in the form. */
  edit: (draft: Draft) => void;
  /** Another draft in its place, with a toast that takes that back. */
  replace: (draft: Draft, says: string) => void;
  startAfresh: () => void;
  /** Where what stands in the form began. */
  origin: "opened" | "restored" | "replaced";
  /** The form as the page would have opened it without a stored draft. */
  first: Draft;
  /** A stored draft that had to make room for what the page was opened with. */
  setAside: Draft | null;
};

const undoMilliseconds = 10_000;

/** What the creator is writing: restored when the page opens, and kept in this browser with every change. */
export function useDraft({ first, blank, page, adapt }: Opening): DraftControls {
  const stored = useStoredDraft(adapt);
  const [edited, setEdited] = useState<Draft | null>(null);
  const [isReplaced, setReplaced] = useState(false);
  const offerUndo = useOneToast();
  const opensStored = stored !== null && (page === "" || stored.page === page);
  const draft = edited ?? (opensStored ? stored.draft : first);
  useAutosave(edited, { blank, page });

  function replace(after: Draft, says: string) {
    setEdited(after);
    setReplaced(true);
    offerUndo(says, () => setEdited((now) => undoChange(now ?? after, { before: draft, after })));
  }

  return {
    draft,
    edit: setEdited,
    replace,
    startAfresh: () => replace(blank, "Started afresh."),
    origin: isReplaced ? "replaced" : opensStored ? "restored" : "opened",
    first,
    setAside: stored && !opensStored ? stored.draft : null,
  };
}

/** Keeps what was edited, a moment later or when the page goes. */
function useAutosave(edited: Draft | null, { blank, page }: Pick<Opening, "blank" | "page">): void {
  const [autosave] = useState(() =>
    createAutosave((draft) =>
      JSON.stringify(draft) === JSON.stringify(blank) ? dropDraft() : writeDraft({ page, draft }),
    ),
  );

  useEffect(() => {
    if (edited) autosave.save(edited);
  }, [edited, autosave]);

  useEffect(() => {
    window.addEventListener("pagehide", autosave.flush);
    return () => {
      window.removeEventListener("pagehide", autosave.flush);
      autosave.flush();
    };
  }, [autosave]);
}

/** A toast with Undo for the latest change alone; it goes with the page. */
function useOneToast(): (says: string, onUndo: () => void) => void {
  const shown = useRef<string | number | null>(null);

  useEffect(() => () => dismiss(shown.current), []);

  return (says, onUndo) => {
    dismiss(shown.current);
    shown.current = toast(says, { duration: undoMilliseconds, action: { label: "Undo", onClick: onUndo } });
  };
}

function dismiss(id: string | number | null): void {
  if (id !== null) toast.dismiss(id);
}
