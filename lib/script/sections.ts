/** The break between two sections of a script; inside a section a paragraph ends with a single line break. */
export const sectionBreak = "\n\n";

/** A script's sections, each with the break that ends it; joined they are the script. */
export function splitSections(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n\n)(?!\n)/);
}
