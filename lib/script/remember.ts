import type { Language } from "./language";

/** What has been found out before, a language at a time. */
export type Memory<T = number> = Map<Language, Map<string, T>>;

/**
 * What `find` gave for a key in a language, kept for the next time; forgets a language at 20,000 keys, and keeps
 * nothing for a key that is no word or sentence.
 */
export function remember<T>(memory: Memory<T>, language: Language, key: string, find: () => T): T {
  if (key.length > longestKey) return find();
  let known = memory.get(language);
  if (!known) {
    known = new Map();
    memory.set(language, known);
  }
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find();
  if (known.size >= mostKeys) known.clear();
  known.set(key, value);
  return value;
}

const mostKeys = 20_000;
const longestKey = 500;
