import type { Language } from "./language";

/** What has been found out before, a language at a time. */
export type Memory<T = number> = Map<Language, Map<string, T>>;

/**
 * What `find` gave for a key in a language, kept for the next time; forgets a language at 20,000 keys. Of keys that
 * are no word or sentence only the last few are kept.
 */
export function remember<T>(memory: Memory<T>, language: Language, key: string, find: () => T): T {
  const isLong = key.length > longestKey;
  const shelf = isLong ? longOf(memory) : memory;
  let known = shelf.get(language);
  if (!known) {
    known = new Map();
    shelf.set(language, known);
  }
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find();
  if (known.size >= (isLong ? mostLongKeys : mostKeys)) known.clear();
  known.set(key, value);
  return value;
}

const mostKeys = 20_000;
const longestKey = 500;
const mostLongKeys = 8;

const longMemories = new WeakMap<object, Memory<unknown>>();

function longOf<T>(memory: Memory<T>): Memory<T> {
  const found = (longMemories.get(memory) ?? new Map()) as Memory<T>; // each belongs to one memory of its type
  longMemories.set(memory, found);
  return found;
}
