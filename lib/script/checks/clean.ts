import { splitSentences } from "../sentences";
import { type Check, fail, pass } from "./check";

/** What must never be read aloud: each pattern is linear, none backtracks into another. */
const faults: { name: string; pattern: RegExp }[] = [
  {
    name: "a placeholder",
    pattern: /\[(?!pause \d)[^\]\n]{1,80}\]|\{\{?[^}\n]{1,80}\}|<[a-z_ ]{2,40}>|_{3,}/i,
  },
  { name: "a placeholder", pattern: /\b(TODO|TBD|FIXME|XXX)\b|\blorem ipsum\b/ },
  { name: "a heading", pattern: /^\s*#{1,6}\s|^\s*(?:section|part|scene) \d{1,3}\s*:/im },
  { name: "a list mark", pattern: /^\s*(?:[-*•]|\d{1,2}[.)])\s/m },
  { name: "markup", pattern: /\*\*|__|`|<\/?[a-z][a-z0-9]*(?:\s[^>\n]{0,200})?>|\]\(/i },
  { name: "a speaker label", pattern: /^\s*(?:host|narrator|speaker|voice ?over|v\.?o\.?)\s*\d*\s*:/im },
  {
    name: "a stage direction",
    pattern: /\((?:music|pause|beat|laughs?|sfx|cut to|fade|applause)\b[^)\n]{0,80}\)/i,
  },
  {
    name: "the writer speaking of itself",
    pattern: /\bas an ai\b|\blanguage model\b|\bi (?:cannot|can't) (?:assist|help with)\b/i,
  },
  {
    name: "talk about the task",
    pattern:
      /^\s*(?:sure|certainly|of course)[,!]? here(?:'s| is)\b|\bhere is (?:the|your) (?:script|section)\b/i,
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
    for (const sentence of splitSentences(text)) {
      const fault = faults.find(({ pattern }) => pattern.test(sentence));
      if (fault) return fail(`Contains ${fault.name}.`, sentence.trim());
    }
    return pass("Clean.");
  },
};
