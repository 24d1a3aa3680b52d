import type { RunData } from "@/lib/script/writing-request";
import { joinList, lowerFirst } from "./casing";
import type { Filling } from "./moves";
import { contract, createSayable } from "./sayable";
import { parseTopic, type Topic } from "./topic";

/** What a script is after, read from its plan: it decides which kind of sentence fits. */
export type Aim = "guide" | "explain" | "judge" | "story";

/** A run as the composer sees it, the same for all of its sections. */
export type RunView = { run: RunData; topic: Topic; aim: Aim; filling: Filling };

const numberWords = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Reads the parts of a run that every section needs. */
export function viewRun(run: RunData): RunView {
  const isSayable = createSayable(run.avoid);
  const parsed = parseTopic(run.topic);
  const isTopicSayable = Object.values(parsed.slots).every(isSayable);
  const topic: Topic = isTopicSayable
    ? parsed
    : { kind: "unspoken", slots: { about: "this", topic: "this" } };
  const points = run.plan.flatMap((section) => section.keyPoints);
  const isFormal = run.style === "professional" || /formal|serious|solemn/i.test(run.tone ?? "");
  const filling: Filling = {
    slots: {
      ...topic.slots,
      audience: sayAudience(run.audience),
      points: points.length > 1 ? numberWords[points.length] : undefined,
    },
    contract: isFormal ? (text) => text : contract,
    isSayable,
  };
  return { run, topic, aim: aimOf(run, topic), filling };
}

function sayAudience(audience: string | undefined): string | undefined {
  const said = audience?.replace(/[\s.!]+$/, "");
  if (!said || said.length > 60 || /[.!?]/.test(said)) return undefined;
  const parts = said.split(/,\s*/);
  const isPlural = /s\b|people|children|everyone|everybody|team|women|men|anyone/i.test(said);
  return isPlural
    ? lowerFirst(parts.length > 1 ? joinList(parts.map((part) => part.replace(/^and /, ""))) : said)
    : undefined;
}

function aimOf(run: RunData, topic: Topic): Aim {
  const own = run.plan.filter((section) => section.keyPoints.length === 0); // the other titles are the creator's words
  const titles = own.map((section) => section.title).join(" | ");
  if (run.plan.some((section) => section.role === "turn")) return "story";
  if (topic.kind === "personal" && run.style === "storytelling") return "story";
  if (topic.kind === "choice" || /verdict|tested|compare|which one for/i.test(titles)) return "judge";
  if (topic.kind === "action" || /able to do|step/i.test(titles)) return "guide";
  return "explain";
}
