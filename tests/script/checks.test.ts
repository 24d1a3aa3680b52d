import { expect, test } from "vitest";
import type { BriefInput } from "@/lib/script/brief";
import { checkScript } from "@/lib/script/check-script";
import { toBrief } from "../support/write-all";

/** The result for one requirement of a text that was written by hand. */
function resultOf(id: string, text: string, fields: Partial<BriefInput> = {}) {
  const receipt = checkScript(toBrief({ topic: "Podcasts", ...fields }), text);
  return receipt.requirements.find((requirement) => requirement.id === id);
}

test.each([
  ["clean_text", "All is well here.", "pass"],
  ["clean_text", "Hello [insert name], welcome.", "fail"],
  ["clean_text", "Wait for it. [pause 2s] There.", "pass"],
  ["clean_text", "TODO write this.", "fail"],
  ["clean_text", "All is well.\n\n  ## A heading\nHello there.", "fail"],
  ["clean_text", "My todo list is long.", "pass"],
  ["clean_text", "Lorem ipsum dolor. lorem ipsum.", "fail"],
  ["clean_text", "## The hook\nHello there.", "fail"],
  ["clean_text", "This is **bold** talk.", "fail"],
  ["clean_text", "- First, a list.", "fail"],
  ["clean_text", "Host: welcome back.", "fail"],
  ["clean_text", "And here (music swells) we go.", "fail"],
  ["clean_text", "As an AI, I cannot know.", "fail"],
  ["clean_text", "Sure, here is the script you wanted.", "fail"],
  ["clean_text", "It costs {{price}} today.", "fail"],
  ["clean_text", "Say [Insert your name. Then your channel] now.", "fail"],
  ["clean_text", `A bracket [${"that goes on ".repeat(12)}] is none.`, "fail"],
  ["clean_text", "Wait [pause 900s] for it.", "fail"],
  ["clean_text", "Here (upbeat music) we go.", "fail"],
  ["clean_text", "And then *laughs* it ends.", "fail"],
  ["clean_text", "Three is less than < five, they say.", "pass"],
  ["ending", "It is done.", "pass"],
  ["ending", "It is done.\nAnd then it", "fail"],
  ["ending", "The first part is cut off in the\n\nThe second one is whole.", "fail"],
  ["repetition", "This sentence comes back. Other words. This sentence comes back!", "fail"],
  ["repetition", "Here is why. One thing. Here is why. Another thing.", "pass"],
] as const)("%s of %j is %s", (id, text, status) => {
  expect(resultOf(id, text)?.status).toBe(status);
});

test.each([
  ["No guru here.", "fail"],
  ["No GURUS here.", "fail"],
  ["No gu\nru here.", "pass"],
  ["No gu\u200bru here.", "fail"],
  ["Figurative speech.", "pass"],
] as const)("a word to avoid in %j: %s", (text, status) => {
  expect(resultOf("avoid:guru", text, { avoid: ["guru"] })?.status).toBe(status);
});

test("a phrase to avoid is found across a line break, and proven by its sentence", () => {
  const result = resultOf("avoid:game changer", "It is a game\nchanger for you. Yes.", {
    avoid: ["game changer"],
  });
  expect(result).toMatchObject({ status: "fail" });
  expect(result?.evidence).toContain("game");
});

test.each([
  ["Record three episodes before the launch.", "pass"],
  ["You want three of your episodes. Then record more. Then launch.", "pass"],
  ["Three episodes. First one. Then two. Then rest. Now record. Launch.", "fail"],
  ["Record two episodes before the launch.", "pass"],
  ["Nothing of the kind.", "fail"],
] as const)("the point 'Record three episodes before launch' in %j: %s", (text, status) => {
  expect(resultOf("key_point:0", text, { key_points: ["Record three episodes before launch"] })?.status).toBe(
    status,
  );
});

test("a creator's own anchors must be said, whatever the point's text", () => {
  const key_points = [{ text: "Start small", anchors: ["three episodes"] }];
  expect(resultOf("key_point:0", "Start small.", { key_points })?.status).toBe("fail");
  expect(resultOf("key_point:0", "Have three good episodes.", { key_points })).toMatchObject({
    status: "pass",
    evidence: "Have three good episodes.",
  });
});

test("the call to action is a must with its sentence as proof", () => {
  const fields = { call_to_action: "Download the checklist" };
  expect(resultOf("call_to_action", "Now download that checklist. Bye.", fields)).toMatchObject({
    level: "must",
    status: "pass",
    evidence: "Now download that checklist.",
  });
  expect(resultOf("call_to_action", "Bye now.", fields)?.status).toBe("fail");
});

test("the time of the whole binds within 2 s under a minute, within 3% above", () => {
  const words = (count: number) => `${Array.from({ length: count }, () => "maple").join(" ")}.`;
  const secondsOf = (text: string) =>
    checkScript(toBrief({ topic: "x", duration_seconds: 30 }), text).seconds;
  expect(secondsOf(words(100))).toBeGreaterThan(30);
  const count = Array.from({ length: 200 }, (_, n) => n + 1).find((n) => secondsOf(words(n)) >= 31.5) ?? 0;
  expect(resultOf("time", words(count), { duration_seconds: 30 })?.status).toBe("pass");
  expect(resultOf("time", words(count + 12), { duration_seconds: 30 })).toMatchObject({ status: "fail" });
  expect(resultOf("time", words(count + 12), { duration_seconds: 30 })?.detail).toMatch(/too long/);
});

test("a text that is not divided as planned has no section times, and says so", () => {
  expect(resultOf("section_time:0", "One block of text.")?.status).toBe("not_checkable");
});

test("a script is compliant only if every must passed", () => {
  const receipt = checkScript(toBrief({ topic: "x", avoid: ["guru"] }), "A guru.");
  expect(receipt.compliant).toBe(false);
  expect(receipt.status).toBe("needs_review");
});

test("a text of 100,000 hostile characters is checked in linear time", () => {
  const started = performance.now();
  for (const text of [
    `host ${" ".repeat(100_000)}`,
    "[".repeat(100_000),
    "\n".repeat(100_000),
    "(".repeat(100_000),
    "<a ".repeat(33_000),
    "*a".repeat(50_000),
  ])
    expect(checkScript(toBrief({ topic: "x" }), text).compliant).toBe(false);
  // Quadratic patterns take minutes here; this bound only tells the two apart.
  expect(performance.now() - started).toBeLessThan(20_000);
});
