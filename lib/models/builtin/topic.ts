import { toSentenceCase } from "./casing";
import { isGerund, toGerund } from "./gerund";
import { alsoNouns, baseVerbs, finiteForms, objectStarters } from "./verbs";

/**
 * A topic in the forms that a sentence can take it in. `about` stands after "about", `topic` after any preposition,
 * `doing` and `do` are verb phrases, `a` and `b` the two options of a comparison. A missing form means that no
 * sentence with that slot can be said.
 */
export type Topic = {
  kind: "action" | "clause" | "thing" | "choice" | "question" | "personal" | "unspoken";
  slots: Partial<Record<"about" | "topic" | "do" | "doing" | "a" | "b" | "question", string>>;
};

const longestSpoken = 80;
const requestLead =
  /^(?:(?:please )?(?:write|make|create|do|give me|i want|i need|i'd like|i would like|can you (?:write|make))(?: me)? )?(?:to (?:make|do|record|write) )?(?:an? |the )?(?:short |quick |long )?(?:video|script|episode|podcast episode|short|talk|piece) (?:about|on|explaining|for|that explains|showing) (.+)$/i;
const explainLead =
  /^(?:i|we)(?: (?:want|need|would like|have)|'d like) to (?:explain|tell|show|talk about|describe)(?: .{1,40}?)? ((?:why|how|what|when|where|who) .+)$/i;
const plainLead =
  /^(?:let's |let us )?(?:talk|speak|tell me|tell us|explain|explaining) (?:about |on )?(.+)$/i;

/** Reads a topic as a creator types it. Never fails: what cannot be said aloud becomes "this". */
export function parseTopic(typed: string): Topic {
  let text = typed
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  text = text.replace(/[\s.!…:;,–—-]+$/u, "");
  const lead = requestLead.exec(text) ?? explainLead.exec(text) ?? plainLead.exec(text);
  if (lead?.[1]) text = lead[1];
  if (text.length > longestSpoken) text = headOf(text);
  if (/[.!?] \S/.test(text) && !/\b(?:vs|dr|mr|mrs|st)\. /i.test(text)) text = headOf(`${text} `);
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > longestSpoken)
    return { kind: "unspoken", slots: { about: "this", topic: "this" } };
  return shapeOf(toSentenceCase(text.replace(/^["“'](.+)["”']$/u, "$1")));
}

/** The part of a long topic before its first break, if that says something by itself. */
function headOf(text: string): string {
  const head = /^(.{8,80}?)(?:[:;.!?(]| [–—-] |, )/u.exec(text)?.[1];
  return head && head.split(" ").length >= 2 ? head.trim() : text;
}

function shapeOf(text: string): Topic {
  const versus = /^(.{1,40}?),? (?:vs\.?|versus|or) (.{1,40}?)(?::.*|\?)?$/i.exec(text);
  if (
    versus?.[1] &&
    versus[2] &&
    (/ vs\.? | versus /i.test(text) || text.split(" ").length <= 6) &&
    !isAuxiliary(text)
  ) {
    const [a, b] = [versus[1].replace(/^the choice between /i, ""), versus[2]];
    return { kind: "choice", slots: { a, b, about: `${a} and ${b}`, topic: `${a} and ${b}` } };
  }
  const howTo =
    /^(?:a (?:simple )?guide to |learn )?how (?:to|do (?:i|you)|can (?:i|you)|i can|you can) (?!not )(.+?)\??$/i.exec(
      text,
    );
  if (howTo?.[1]) return action(howTo[1]) ?? { kind: "clause", slots: { about: `how to ${howTo[1]}` } };
  const works = /^how (?:do|does) (.+) works?\?*$/i.exec(text);
  if (works?.[1])
    return {
      kind: "clause",
      slots: { about: `how ${works[1]} ${text.startsWith("how does") ? "works" : "work"}`, topic: works[1] },
    };
  const what = /^what(?:'s| is| are) (.+?)\?*$/i.exec(text);
  if (what?.[1] && !/ (?:to|for|like|about|in|with)$/i.test(what[1]) && what[1].split(" ").length <= 4)
    return {
      kind: "clause",
      slots: { about: `what ${what[1]} really ${/^what are/i.test(text) ? "are" : "is"}`, topic: what[1] },
    };
  const plural = /^(why|how|when|where) do (.+?)\?*$/i.exec(text);
  if (plural?.[1] && plural[2] && !/^(?:i|you|we) /i.test(plural[2]))
    return { kind: "clause", slots: { about: `${plural[1].toLowerCase()} ${plural[2]}` } };
  if (
    /\?$/.test(text) ||
    isAuxiliary(text) ||
    /^(?:what|why|how|who|which|when|where)(?:'s| is| are| do| does| did| can| should| will| would) /i.test(
      text,
    )
  )
    return {
      kind: "question",
      slots: {
        question: capitalised(`${text.replace(/\?*$/, "")}?`),
        about: "this question",
        topic: "this question",
      },
    };
  if (/^(?:why|how|what|when|where|who|whether|which) \S+ /i.test(text))
    return { kind: "clause", slots: { about: text } };
  return action(text) ?? thing(text);
}

function isAuxiliary(text: string): boolean {
  return /^(?:is|are|do|does|did|can|could|should|will|would|was|were|has|have) \S+/i.test(text);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function action(text: string): Topic | null {
  const words = text.split(" ");
  const first = (words[0] ?? "").toLowerCase();
  const second = (words[1] ?? "").toLowerCase();
  const isVerb =
    baseVerbs.has(first) && (!alsoNouns.has(first) || objectStarters.has(second) || /ing$/.test(second));
  if (isVerb && words.length > 1) {
    const rest = words.slice(1).join(" ");
    const doing = isGerund(second) ? `learning to ${first} ${rest}` : `${toGerund(first)} ${rest}`;
    return { kind: "action", slots: { do: `${first} ${rest}`, doing, about: doing, topic: doing } };
  }
  if (isGerund(first) && words.length > 1 && !words.some((word) => finiteForms.has(word.toLowerCase())))
    return { kind: "action", slots: { doing: text, about: text, topic: text, ...fromGerund(first, words) } };
  return null;
}

function fromGerund(first: string, words: string[]) {
  const stem = first.slice(0, -3);
  const candidates = [`${stem}e`, stem, stem.slice(0, -1)];
  const verb = candidates.find((candidate) => baseVerbs.has(candidate) && toGerund(candidate) === first);
  return verb ? { do: [verb, ...words.slice(1)].join(" ") } : {};
}

function thing(text: string): Topic {
  if (
    /^(?:my|our|the (?:day|night|time|year|summer|winter|week|moment)|when (?:i|we)) /i.test(text) ||
    /\b(?:I|we) \w/.test(text)
  )
    return sentenceLike(text) ? unspoken() : { kind: "personal", slots: { about: text, topic: text } };
  if (sentenceLike(text)) return { kind: "thing", slots: { about: `the idea that ${text}` } };
  const top =
    /^(?:the |my |our )?(?:top|best) (\d+|two|three|four|five|six|seven|eight|nine|ten) (.+)$/i.exec(text);
  if (top?.[2])
    return noun(
      / \w+ (?:make|do|use|need|get|have|forget|miss|love|hate)$/i.test(` ${top[2]}`)
        ? `the ${top[2]}`
        : top[2],
    );
  const count = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (.+)$/i.exec(text);
  if (
    count?.[1] &&
    /^(?:\w+ )?(?:ways|tips|tricks|reasons|mistakes|things|signs|habits|steps|rules|lessons|ideas|facts|myths|books|tools|apps|secrets|questions)\b/i.test(
      count[1],
    )
  )
    return noun(/ (?:that|which|who) /i.test(count[1]) ? `the ${count[1]}` : count[1]);
  const best = /^(?:the )?best (.+?)(?:,? (?:in |of |for )?((?:19|20)\d\d))?$/i.exec(text);
  if (best?.[1])
    return {
      kind: "thing",
      slots: { about: `the best ${best[1]}${best[2] ? ` of ${best[2]}` : ""}`, topic: best[1] },
    };
  return noun(text);
}

function noun(text: string): Topic {
  text = text.replace(/ (?:review|explained)$/i, "");
  if (/^one /i.test(text)) text = `this ${text}`;
  const short =
    /^(?!this )(.{4,}?) for (?:\w+ )?(?:\w+ers|dummies|kids|children|students|adults|seniors|parents|everyone|teams)$/i.exec(
      text,
    )?.[1] ?? text.replace(/ (?:review|explained|tutorial|basics|guide|101)$/i, "");
  return { kind: "thing", slots: { about: text, topic: short } };
}

function sentenceLike(text: string): boolean {
  const words = text.toLowerCase().split(" ");
  if (/ (?:that|who|which|when|where|everyone|everybody|people) /i.test(text)) return false;
  return words.slice(1).some((word) => finiteForms.has(word)) && words.length > 3;
}

function unspoken(): Topic {
  return { kind: "unspoken", slots: { about: "this", topic: "this" } };
}
