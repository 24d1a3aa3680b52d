const words: Record<string, string> = {
  time: "not the right length",
  section_time: "not the right length",
  key_point: "a key point was missing",
  key_point_order: "the points were out of order",
  avoid: "it used a word to avoid",
  clean_text: "it held something that cannot be spoken",
  repetition: "it repeated earlier text",
  language: "part of it was in another language",
  hook: "the hook was too long",
  phrases: "a catch phrase came too often",
  speakability: "a sentence was too long to say",
  ending: "its last sentence was not finished",
  call_to_action: "the call to action was missing",
  finish: "the writer stopped too early",
};

/** Why a section is written again, in plain words; kinds of check added later are summed up. */
export function describeFailedChecks(kinds: readonly string[]): string {
  const known = kinds.map((kind) => words[kind] ?? "a check failed");
  return [...new Set(known)].join(", ");
}
