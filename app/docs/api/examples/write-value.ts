/** A value as JSON over several lines, short lists on one. */
export function writeJson(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  return text.replaceAll(/\[\s+([^[\]{}]+?)\s+\]/g, (list, entries: string) => {
    const line = `[${entries.replaceAll(/\n\s*/g, " ")}]`;
    return line.length > 72 ? list : line;
  });
}

/** The same as TypeScript writes it: names without quotes. */
export function writeTypeScript(value: unknown): string {
  return writeJson(value).replaceAll(/([{,]\s+|^\s*)"(\w+)":/gm, "$1$2:");
}

/** The same as Python writes it. */
export function writePython(value: unknown): string {
  const words: Record<string, string> = { true: "True", false: "False", null: "None" };
  return writeJson(value, 4).replaceAll(
    /(: |^\s+)(true|false|null)(?=,?$)/gm,
    (_, before: string, word: string) => before + words[word],
  );
}

/** Every line but the first moved in, so that a value stands inside other code. */
export function moveIn(text: string, spaces: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(spaces)}`);
}
