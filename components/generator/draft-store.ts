"use client";

import { useState, useSyncExternalStore } from "react";
import { z } from "zod";
import { type Draft, draftSchema } from "./draft-schema";

/** A draft as this browser keeps it, and what the page had been opened with ("" for nothing) when it was written. */
export type StoredDraft = { page: string; draft: Draft };

/** A new number whenever an older draft could be read wrongly; one that does not parse is passed over. */
const storageKey = "scriptwright.draft.v1";

const storedSchema = z.object({ page: z.string(), draft: draftSchema });

export function writeDraft(stored: StoredDraft): void {
  store((storage) => storage.setItem(storageKey, JSON.stringify(stored)));
}

export function dropDraft(): void {
  store((storage) => storage.removeItem(storageKey));
}

export function readDraft(): StoredDraft | null {
  return parseStored(store((storage) => storage.getItem(storageKey)) ?? null);
}

/** What is stored as a draft; null for anything that is none. */
export function parseStored(text: string | null): StoredDraft | null {
  if (text === null) return null;
  try {
    return storedSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // not JSON
  }
}

/**
 * The draft that was stored when the page opened, as `adapt` would show it; the server, which cannot know, renders as if
 * there were none.
 */
export function useStoredDraft(adapt: (stored: Draft) => Draft): StoredDraft | null {
  const [read] = useState(() => readOnce(adapt));
  return useSyncExternalStore(subscribe, read, () => null);
}

function readOnce(adapt: (stored: Draft) => Draft): () => StoredDraft | null {
  let found: StoredDraft | null | undefined;
  return () => {
    if (found === undefined) {
      const stored = readDraft();
      found = stored && { ...stored, draft: adapt(stored.draft) };
    }
    return found;
  };
}

/** Storage may be switched off or full: then the draft lives as long as its page. */
function store<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

function subscribe(): () => void {
  return () => undefined; // what another tab writes is no reason to change this form
}
