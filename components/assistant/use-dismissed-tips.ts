"use client";

import { useCallback, useSyncExternalStore } from "react";

const storageKey = "scriptwright.dismissed-tips";
/** The latest so many stay dismissed; older ones may come back. */
const mostKept = 200;
const listeners = new Set<() => void>();
const none: ReadonlySet<string> = new Set();
let known: { stored: string | null; ids: ReadonlySet<string> } = { stored: null, ids: none };

/** The tips that the creator does not want to see again, remembered in this browser. */
export function useDismissedTips(): [ReadonlySet<string>, (id: string) => void] {
  const dismissed = useSyncExternalStore(subscribe, readDismissed, () => none);
  const dismiss = useCallback((id: string) => writeDismissed([...readDismissed(), id]), []);
  return [dismissed, dismiss];
}

function readDismissed(): ReadonlySet<string> {
  const stored = readStored();
  if (stored !== known.stored) known = { stored, ids: new Set(parseIds(stored)) };
  return known.ids;
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return known.stored; // storage is switched off in this browser
  }
}

function parseIds(stored: string | null): string[] {
  try {
    const ids: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

function writeDismissed(ids: string[]): void {
  const stored = JSON.stringify([...new Set(ids)].slice(-mostKept));
  try {
    localStorage.setItem(storageKey, stored);
  } catch {
    known = { stored, ids: new Set(ids) };
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
