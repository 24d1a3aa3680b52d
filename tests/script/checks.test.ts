import { expect, test } from "vitest";
import type { BriefInput } from "@/lib/script/brief";
import { checkScript, checkSection } from "@/lib/script/check-script";
import { findConflicts } from "@/lib/script/feasibility";
import { applyPersona, type Persona } from "@/lib/script/persona";
import { personaSchema } from "@/lib/script/persona-schema";
import { planSections } from "@/lib/script/plan";
import { toBrief } from "../support/write-all";

/** The result for one requirement of a text that was written by hand. */
function resultOf(
  id: string,
  text: string,
  fields: Partial<BriefInput> = {},
  persona: Persona | null = null,
) {
  const receipt = checkScript(
    applyPersona(toBrief({ topic: "Podcasts", ...fields }), persona),
    text,
    persona,
  );
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
  [
    "repetition",
    "A cheap microphone close to your mouth beats an expensive one far away. Also, rest.\n\nIt is dull. It is slow. It is done. A cheap microphone close to the mouth beats an expensive one that is far away.",
    "fail",
  ],
  [
    "repetition",
    "A cheap microphone close to your mouth beats an expensive one. Buy a cheap lamp before an expensive camera.",
    "pass",
  ],
  ["ending", "It was all about the.", "fail"],
  ["ending", "It was all about the end (and a little more.", "fail"],
  ["ending", "It was all about the end (and a little more).", "pass"],
  ["clean_text", "So good \u{1F600} indeed.", "fail"],
  ["clean_text", "Brand\u2122 names are fine.", "pass"],
  ["clean_text", "As an AI engineer you know this.", "pass"],
  ["clean_text", "Als KI kann ich das nicht sagen.", "fail"],
  ["clean_text", "Narrador: empezamos ahora.", "fail"],
  ["language", "All of this is what we wanted to say about it.", "pass"],
  ["language", "All is well. Aber das ist doch nicht die Sprache, die wir hier sprechen.", "fail"],
  ["language", "All is well. Это совсем другой язык, и это заметно сразу.", "fail"],
  ["language", "They call it la dolce vita, and the trip to Rio de Janeiro was a gift.", "pass"],
  ["language", "All is well. Det här är en helt annan sak, och det märks på en gång.", "fail"],
  [
    "language",
    "All is well. \u0391\u03c5\u03c4\u03cc \u03b5\u03af\u03bd\u03b1\u03b9 \u03ba\u03ac\u03c4\u03b9 \u03ac\u03bb\u03bb\u03bf.",
    "fail",
  ],
  ["language", "Try saying buenos d\u00edas, or buenas tardes.", "pass"],
  ["ending", "Start with plan A.", "pass"],
  ["ending", "Why? Just because.", "pass"],
  ["clean_text", "\u65c1\u767d\uff1a\u5927\u5bb6\u597d\u3002", "fail"],
  ["clean_text", "I hope that helps you sleep. Of course, here are the costs.", "pass"],
  ["clean_text", "Voici le script que nous allons lancer ensemble.", "pass"],
  ["clean_text", "24. Dezember, Heiligabend. Part 2: the fix.", "pass"],
  ["clean_text", "1. First\n2. Second", "fail"],
  [
    "repetition",
    "Monday costs ten dollars for two people. Tuesday costs ten dollars for two people.",
    "pass",
  ],
  ["speakability:length", "Short and clear.", "pass"],
  ["speakability:length", `This ${"goes on and on and ".repeat(14)}on.`, "fail"],
  ["speakability:written", "Bring tools, e.g. a saw.", "fail"],
  ["speakability:written", "Bring tools, a saw for example.", "pass"],
  ["facts", "In 1987, Marta Lind sold 4,200 of them.", "fail"],
  ["facts", "It was a good year for all of them.", "pass"],
  ["hook", "Short hook.\n\nAnd the rest is here.", "pass"],
  ["hook", `${"This is one of a great many sentences in the hook. ".repeat(9)}\n\nThe rest.`, "fail"],
] as const)("%s of %j is %s", (id, text, status) => {
  expect(resultOf(id, text)?.status).toBe(status);
});

test.each([
  ["fr", "fail"],
  ["es", "pass"],
] as const)("a short sentence that is near three languages, in %s: %s", (language, status) => {
  expect(resultOf("language", "La bibliotecaria susurra un rumor.", { language })?.status).toBe(status);
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

test.each([
  ["hack*", "Three hackers came.", "fail"],
  ["hack", "Three hackers came.", "pass"],
  ["hack", "He hacks it.", "fail"],
  ["guru", "A g\u03c5ru with a Greek letter.", "fail"],
  ["guru", "A gu\u00adru with a soft hyphen.", "fail"],
  ["guru", "A \uff47\uff55\uff52\uff55 in wide letters.", "fail"],
  ["game changer", "It is a game\nChanger, they say.", "fail"],
  ["game changer", "It is a game. Changer is a word.", "pass"],
  ["Yahoo! Mail", "We use Yahoo! Mail every day.", "fail"],
  ["hype", "No h\u034fype.", "fail"],
  ["hype", "No h\u0336y\u0336p\u0336e.", "fail"],
  ["like", "That is likely.", "pass"],
] as const)("the ban on %j in %j: %s", (ban, text, status) => {
  expect(resultOf(`avoid:${ban.toLowerCase()}`, text, { avoid: [ban] })?.status).toBe(status);
});

test.each([
  ["de", "trick", "Das sind zwei Tricks.", "fail"],
  ["de", "Haus", "Zwei alte H\u00e4user.", "fail"],
  ["ru", "\u0438\u0433\u0440\u0430", "\u042d\u0442\u043e \u0438\u0433\u0440\u044b.", "fail"],
  ["ru", "\u0438\u0433\u0440\u0430", "\u042d\u0442\u043e \u0438\u0433\u0440a.", "fail"],
  ["ja", "AI", "Gmail\u3092\u958b\u304d\u307e\u3059\u3002", "pass"],
  ["pl", "odcinek", "To jest kilka odcinków.", "pass"],
  ["pl", "odcin*", "To jest kilka odcinków.", "fail"],
  ["ja", "\u88cf\u6280", "\u3053\u308c\u306f\u88cf\u6280\u3067\u3059\u3002", "fail"],
] as const)("in %s the ban on %j in %j: %s", (language, ban, text, status) => {
  expect(resultOf(`avoid:${ban.toLowerCase()}`, text, { avoid: [ban], language })?.status).toBe(status);
});

const voiceOf = (text: string, at_most: number) =>
  personaSchema.parse({ name: "Ana", phrases: [{ text, at_most }] });

test.each([
  ["Let's dig in", 2, "Let's dig in. It is late. Now let's dig\nin!", "pass"],
  ["Let's dig in", 2, "Let's dig in. LET\u2019S DIG IN. Well, let's dig in.", "fail"],
  ["Let's dig in", 1, "Nothing of the kind.", "pass"],
  ["okay", 2, "Okay, okay, okay.", "fail"],
  ["plain truth", 1, "A plain truth. Two plain truths.", "fail"],
  ["like", 1, "I like it. It is likely that it is alike.", "pass"],
  ["Right? So", 1, "Is it right? So it is. Is it right? So be it.", "fail"],
] as const)("the catch phrase %j at most %d times in %j: %s", (phrase, most, text, status) => {
  const result = resultOf(`phrases:${phrase.toLowerCase()}`, text, {}, voiceOf(phrase, most));
  expect(result).toMatchObject({ status, level: "should" });
});

test("a catch phrase is counted over the whole script, and shown where it comes too often", () => {
  const persona = voiceOf("Plain truth", 2);
  const text = "The plain truth first. A plain truth again.\n\nOne more plain truth. And plain truth.";
  expect(resultOf("phrases:plain truth", text, {}, persona)).toMatchObject({
    label: 'Says "Plain truth" at most 2 times',
    evidence: "One more plain truth.",
    also: ["And plain truth."],
    detail: "Said 4 times, at most 2 times.",
  });
  expect(resultOf("phrases:plain truth", text)).toBeUndefined();
  const brief = applyPersona(toBrief({ topic: "x" }), persona);
  const frame = {
    brief,
    plan: planSections(brief),
    persona,
    before: "A plain truth. ".repeat(3),
    seconds: 10,
  };
  const statusIn = (section: string) =>
    checkSection(section, 1, frame).find(({ id }) => id === "phrases:plain truth")?.status;
  expect(statusIn("It is one plain truth too many.")).toBe("fail");
  expect(statusIn("The section before has said it too often, and this one does not.")).toBe("pass");
});

test("a catch phrase is known, and its requirement can be turned off", () => {
  const persona = voiceOf("Ask Marta Lind", 1);
  expect(resultOf("facts", "You can ask Marta Lind.", {}, persona)?.status).toBe("pass");
  const levels = { "phrases:ask marta lind": "off" } as const;
  expect(resultOf("phrases:ask marta lind", "Hello.", { persona_id: 7, levels }, persona)).toBeUndefined();
  expect(findConflicts(toBrief({ topic: "x", persona_id: 7, levels }))).toEqual([]);
  expect(findConflicts(toBrief({ topic: "x", levels }))).toMatchObject([{ field: "levels" }]);
});

test("what the brief itself says was asked for", () => {
  const text = "Write TODO where work is left.";
  expect(resultOf("clean_text", text)?.status).toBe("fail");
  expect(resultOf("clean_text", text, { topic: "What a TODO comment is for" })?.status).toBe("pass");
  const numbered = "In 1987 it began with Marta Lind.";
  expect(resultOf("facts", numbered, { topic: "Marta Lind in 1987" })?.status).toBe("pass");
});

test("musts out of the given order fail, a point that returns later does not", () => {
  const key_points = ["Pick a listener", "Record three episodes"];
  const order = (text: string) => resultOf("key_point_order:must", text, { key_points })?.status;
  expect(order("Pick a listener now. It helps a lot. It is free. Record three episodes.")).toBe("pass");
  expect(order("Record three episodes. It helps a lot. It is free. Pick a listener now.")).toBe("fail");
  expect(
    order(
      "Record three episodes, but later. Yes. Well. Pick a listener now. And so on. Record three episodes.",
    ),
  ).toBe("pass");
});

test("every place of a fault is shown, the first as evidence", () => {
  expect(resultOf("avoid:guru", "A guru. Not here. Two gurus.", { avoid: ["guru"] })).toMatchObject({
    evidence: "A guru.",
    also: ["Two gurus."],
  });
});

test("a receipt says with which versions it was made", () => {
  const { versions } = checkScript(toBrief({ topic: "x" }), "Hello.");
  expect(Object.keys(versions)).toEqual(expect.arrayContaining(["clock", "time", "language"]));
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

test.each([
  `host ${" ".repeat(100_000)}`,
  "[".repeat(100_000),
  "\n".repeat(100_000),
  "(".repeat(100_000),
  "<a ".repeat(33_000),
  "*a".repeat(50_000),
  "a b c d e f. ".repeat(8_000),
  "Aa ".repeat(33_000),
  "\u2028".repeat(100_000),
  `1${",".repeat(100_000)}1`,
])("100,000 hostile characters are no script, and are told so before anyone gives up waiting", (text) => {
  expect(checkScript(toBrief({ topic: "x" }), text).compliant).toBe(false);
});
