import { lowerFirst } from "./casing";
import { isGerund, toGerund } from "./gerund";
import { alsoNouns, baseVerbs, finiteForms, objectStarters } from "./verbs";

/** How a creator's words can stand in a sentence. `unsure` stands after a colon only. */
export type PointShape =
  | "instruction"
  | "claim"
  | "thing"
  | "clause"
  | "question"
  | "doing"
  | "unsure"
  | "passage";

/**
 * `inside`: as it stands inside a sentence; `alone`: as a sentence of its own; `step` and `stepping`: what is to be
 * done, where the point is an instruction to do something.
 */
export type SpokenPoint = {
  shape: PointShape;
  inside: string;
  alone: string;
  step?: string;
  stepping?: string;
};

const questionWords = /^(?:what|why|how|who|which|when|where)(?:'s)?$/;
const auxiliaries = /^(?:is|are|was|were|do|does|did|can|could|should|will|would|has|have)$/;

/** Reads a key point or a call to action as a creator types it. */
export function parsePoint(typed: string): SpokenPoint {
  const text = typed
    .replace(/^(?:[-–—*•]+|\d{1,2}[.)])\s+/u, "")
    .replace(/\s+/g, " ")
    .trim();
  const isQuestion = /[?？]["”']?$/.test(text);
  const bare = text.replace(/[\s.!…;:,]+$/u, "");
  const said = bare === "" ? text : bare;
  const ending = isQuestion ? "" : /[。！？।؟]$/u.test(said) ? "" : ".";
  const alone = upperFirst(said) + ending;
  if (/[.!?…] \S/u.test(said) || said.length > 140) return { shape: "passage", inside: said, alone };
  const shape = isQuestion ? "question" : shapeOf(said);
  const inside = isLikelyName(said) ? said : lowerFirst(said);
  return { shape, inside, alone, ...(shape === "instruction" ? toStep(inside) : {}) };
}

/** "Pick a name and keep it" as "picking a name and keeping it"; nothing for what is not to be done. */
function toStep(inside: string): { step?: string; stepping?: string } {
  const [first = "", ...rest] = inside.split(" ");
  if (!baseVerbs.has(first) || /^(?:avoid|stop|skip|quit)$/.test(first) || /[,;:]/.test(inside)) return {};
  const following = rest.map((word, at) => {
    const isSecondVerb =
      /^(?:and|or|then)$/.test(rest[at - 1] ?? "") && baseVerbs.has(word) && !alsoNouns.has(word);
    return isSecondVerb ? toGerund(word) : word;
  });
  return { step: inside, stepping: [toGerund(first), ...following].join(" ") };
}

/** One capitalised word that is no everyday noun, or two in a row: a name as far as anyone can tell. */
function isLikelyName(text: string): boolean {
  const [first = "", second] = text.split(" ");
  if (second !== undefined) return /^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second);
  return (
    /^\p{Lu}\p{Ll}/u.test(first) &&
    !baseVerbs.has(first.toLowerCase()) &&
    !alsoNouns.has(first.toLowerCase()) &&
    !/(?:tion|sion|ment|ness|ity|ance|ence|ing|ship|age|ure|ics|phy|ogy|sis|ism|dom|hood|ery|cy|s)$/.test(
      first,
    )
  );
}

function upperFirst(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function shapeOf(text: string): PointShape {
  const words = text
    .toLowerCase()
    .replace(/[,:;()"“”]/g, "")
    .replaceAll("’", "'")
    .split(" ");
  const [first = "", second = ""] = words;
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{M} ]+$/u.test(text)) return "unsure";
  if (/^(?:don't|do not|never|always|please)$/.test(first) || (first === "do" && second === "not"))
    return "instruction";
  if (questionWords.test(first))
    return auxiliaries.test(second) && first !== "who" && first !== "which" ? "question" : "clause";
  if (
    auxiliaries.test(first) &&
    words.length > 2 &&
    /^(?:it|this|that|you|your|i|we|they|there|the|a)$/.test(second)
  )
    return "question";
  if (
    /^(?:there|it|i|we|you|they|he|she|this|that|nobody|everyone|everybody|nothing|everything)('\w+)?$/.test(
      first,
    ) &&
    words.length > 2
  )
    return /^(?:this|that)$/.test(first) && !words.some((word) => finiteForms.has(word)) ? "thing" : "claim";
  if (baseVerbs.has(first) && isInstruction(first, second, words.length)) return "instruction";
  if (isGerund(first) && !words.slice(1).some((word) => finiteForms.has(word)))
    return words.length > 1 ? "doing" : "thing";
  return isClaim(words) ? "claim" : nounOrUnsure(words);
}

function isInstruction(first: string, second: string, length: number): boolean {
  if (!alsoNouns.has(first)) return true;
  if (length === 1) return false;
  if (/^(?:visit|try|watch|book)$/.test(first) && !finiteForms.has(second)) return true;
  return (
    objectStarters.has(second) ||
    /ly$/.test(second) ||
    (!finiteForms.has(second) &&
      /^(?:record|review|ship|try|check|test|plan|block|book|visit|watch|wear|stop|practice|schedule|track|use|list|set|store|turn|update|upgrade|report|share|show|walk|log|move|trim)$/.test(
        first,
      ) &&
      (/s$/.test(second) || length > 2))
  );
}

/** A finite verb after a subject, and no relative clause in which it could be hiding. */
function isClaim(words: string[]): boolean {
  if (
    /^(?:the|a|an|one|my|our|his|her|their|every|something)$/.test(words[0] ?? "") &&
    words.some(
      (word, at) =>
        at > 1 &&
        /^(?:that|which|who|where|when|i|you|we|they|it|everyone|everybody|people|most|almost|nobody|others|he|she)$/.test(
          word,
        ),
    )
  )
    return false;
  if (
    words.some(
      (word, at) => at > 0 && finiteForms.has(word) && !/^(?:that|which|who|to)$/.test(words[at - 1] ?? ""),
    )
  )
    return true;
  return (
    words.length >= 3 &&
    words.some((word, at) => {
      if (at === 0 || at === words.length - 1) return false;
      const before = words[at - 1] ?? "";
      if (
        /^(?:a|an|the|to|of|for|in|on|with|and|or|your|my|our|their|this|that|no|more|by|at|from)$/.test(
          before,
        )
      )
        return false;
      if (
        /^(?:most|many|few|some|all|plants|people|cats|dogs|they)$/.test(words[0] ?? "") ||
        /[^s]s$/.test(before)
      )
        return baseVerbs.has(word);
      return (
        /[^su]s$/.test(word) &&
        baseVerbs.has(word.replace(/(?:es|s)$/, "")) &&
        !alsoNouns.has(word.slice(0, -1))
      );
    })
  );
}

function nounOrUnsure(words: string[]): PointShape {
  const isPlainNoun = words.length <= 7 || /^(?:the|a|an|my|our|your|one)$/.test(words[0] ?? "");
  const hasVerbInside = words.some(
    (word, at) =>
      at > 0 &&
      at < words.length - 1 &&
      baseVerbs.has(word) &&
      !alsoNouns.has(word) &&
      words[at - 1] !== "to",
  );
  const hasDeterminer = /^(?:the|a|an|my|our|your|one)$/.test(words[0] ?? "");
  return hasDeterminer || (isPlainNoun && !hasVerbInside) ? "thing" : "unsure";
}
