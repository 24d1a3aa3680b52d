"use client";

import { useSyncExternalStore } from "react";
import type { BriefInput } from "@/lib/script/brief";

/** A run that this tab was watching. It outlives a reload, so that the page can pick it up again. */
export type KeptRun = { runId: string; brief: BriefInput | null };

const storageKey = "scriptwright.run";
let read: { text: string | null; run: KeptRun | null } = { text: null, run: null };

export function keepRun(run: KeptRun): void {
  store((storage) => storage.setItem(storageKey, JSON.stringify(run)));
}

export function dropRun(): void {
  store((storage) => storage.removeItem(storageKey));
}

/** The run this tab was watching when it was left, if that run had not ended by then. */
export function useKeptRun(): KeptRun | null {
  return useSyncExternalStore(subscribe, readRun, () => null);
}

function readRun(): KeptRun | null {
  const text = store((storage) => storage.getItem(storageKey)) ?? null;
  if (text !== read.text) read = { text, run: text === null ? null : (JSON.parse(text) as KeptRun) }; // our own text
  return read.run;
}

/** Storage may be switched off: then a reload finds its script in the library instead. */
function store<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

function subscribe(): () => void {
  return () => undefined; // only this tab writes, and never while the page waits for it
}
