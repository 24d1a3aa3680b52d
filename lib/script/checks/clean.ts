import { dropUnspoken } from "../clean-text";
import { splitSentences } from "../sentences";
import { pauseMark } from "../timing";
import { type Check, fail, pass } from "./check";

/** What must never be read aloud: each pattern is linear, none backtracks into another. */
const faults: { name: string; pattern: RegExp }[] = [
  {
    name: "a placeholder",
    pattern: /[[\]]|\{\{?[^}\n]{1,80}\}|<[a-z_ ]{2,40}>|_{3,}/i,
  },
  { name: "a placeholder", pattern: /\b(TODO|TBD|FIXME|XXX)\b|\blorem ipsum\b/ },
  { name: "a heading", pattern: /^[^\S\n]*#{1,6}\s|^[^\S\n]*(?:section|part|scene) \d{1,3}\s*:/im },
  { name: "a list mark", pattern: /^[^\S\n]*(?:[-*•]|\d{1,2}[.)])\s/m },
  {
    name: "markup",
    pattern: /\*\*|\*[^\s*][^*\n]{0,60}\*|__|`|<\/?[a-z][a-z0-9]*(?:\s[^>\n]{0,200})?>|\]\(/i,
  },
  {
    name: "a speaker label",
    pattern: /^[^\S\n]*(?:host|narrator|speaker|voice ?over|v\.?o\.?)\s*(?:\d+\s*)?:/im,
  },
  {
    name: "a stage direction",
    pattern:
      /\([\w' ]{0,30}\b(?:music|pause|beat|laugh(?:s|ter)?|sfx|cut to|fades?|applause)\b[^)\n]{0,80}\)/i,
  },
  {
    name: "the writer speaking of itself",
    pattern: /\bas an ai\b|\blanguage model\b|\bi (?:cannot|can't) (?:assist|help with)\b/i,
  },
  {
    name: "talk about the task",
    pattern:
      /^[^\S\n]*(?:sure|certainly|of course)[,!]? here(?:'s| is)\b|\bhere is (?:the|your) (?:script|section)\b/i,
  },
];

export const cleanCheck: Check = {
  kind: "clean_text",
  checked: "each-section",
  receipt: "script",
  requirements: () => [
    {
      id: "clean_text",
      kind: "clean_text",
      label: "Only words to be spoken: no placeholders, no markup",
      level: "must",
    },
  ],
  run(text) {
    const spoken = dropUnspoken(text.replace(pauseMark, " "));
    for (const { name, pattern } of faults) {
      const at = spoken.search(pattern);
      if (at !== -1) return fail(`Contains ${name}.`, sentenceAt(spoken, at));
    }
    return pass("Clean.");
  },
};

function sentenceAt(text: string, position: number): string {
  let end = 0;
  for (const sentence of splitSentences(text)) {
    end += sentence.length;
    if (position < end) return sentence.trim();
  }
  return "";
}
