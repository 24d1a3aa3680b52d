"use client";

import { useSyncExternalStore } from "react";

const storageKey = "scriptwright.streaming";
const listeners = new Set<() => void>();
/** Holds the choice where the browser refuses storage. */
let unstored: boolean | null = null;

/** Whether to stream: on until the reader turns it off, and remembered. The server renders it as on. */
export function useStreamingPreference(): [boolean, (streaming: boolean) => void] {
  const streaming = useSyncExternalStore(subscribe, readPreference, () => true);
  return [streaming, writePreference];
}

function readPreference(): boolean {
  if (unstored !== null) return unstored;
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true; // storage is switched off in this browser
  }
}

function writePreference(streaming: boolean): void {
  try {
    localStorage.setItem(storageKey, streaming ? "on" : "off");
  } catch {
    unstored = streaming;
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
