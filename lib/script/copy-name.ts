/** The name of a copy, no longer than a name may be; a copy of a copy is still "(copy)". */
export function copyName(name: string, mostCharacters = 80): string {
  const mark = " (copy)";
  const plain = name.endsWith(mark) ? name.slice(0, -mark.length) : name;
  const kept = plain.slice(0, mostCharacters - mark.length).replace(/[\ud800-\udbff]$/, ""); // half of a character
  return `${kept.trimEnd()}${mark}`;
}
