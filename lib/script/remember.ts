import type { Language } from "./language";

/** Characters of keys that a memory holds for one language before it forgets them all. */
const mostCharacters = 1_000_000;

/**
 * A memory of what was found out about words and texts: it answers with what `find` gave for the same key in the
 * same language before. Bounded, so that a server may run for months.
 */
export function createMemory<T>(): (language: Language, key: string, find: () => T) => T {
  const shelves = new Map<Language, { known: Map<string, T>; characters: number }>();
  return (language, key, find) => {
    const shelf = shelves.get(language) ?? { known: new Map<string, T>(), characters: 0 };
    shelves.set(language, shelf);
    const before = shelf.known.get(key);
    if (before !== undefined) return before;
    const value = find();
    if (shelf.characters > mostCharacters) {
      shelf.known.clear();
      shelf.characters = 0;
    }
    shelf.known.set(key, value);
    shelf.characters += key.length + 1;
    return value;
  };
}
