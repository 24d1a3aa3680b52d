import { expect, test } from "vitest";
import { emptyDraft } from "@/components/generator/brief-draft";
import { estimateDraft } from "@/components/generator/estimate-draft";
import { describeFailover } from "@/components/models/failure-text";
import { formatDollars, formatListPrice } from "@/components/models/format-dollars";
import { isHopeless, nameModel, withHealth } from "@/components/models/model-choice";
import { describeHealth, describeModel, describeOption } from "@/components/models/model-text";
import { describeEstimate, describeUsage } from "@/components/models/usage-text";
import { describeSubstitutions, nameRanges } from "@/components/receipt/substitution-text";
import { requireTemplate } from "@/lib/script/templates/registry";
import { toChoice, toHealth } from "./model-choices";

test.each([
  [undefined, "price not known"],
  [0, "free"],
  [0.00001, "under $0.0001"],
  [0.0042, "$0.0042"],
  [0.00999, "$0.0100"],
  [0.01, "$0.010"],
  [0.3456, "$0.346"],
  [1, "$1.00"],
  [1234.5, "$1,234.50"],
])("a cost of %s reads %s", (dollars, text) => {
  expect(formatDollars(dollars)).toBe(text);
});

test.each([
  [0.4, "$0.40"],
  [0.075, "$0.075"],
  [10, "$10.00"],
])("a list price of %s reads %s", (dollars, text) => {
  expect(formatListPrice(dollars)).toBe(text);
});

const draft = { ...emptyDraft(requireTemplate("tutorial"), "a"), topic: "Bread", length: "5:00" };
const estimates = estimateDraft(draft, null);
const mini = toChoice({ id: "mini", label: "Mini", price: { input: 0.4, output: 1.6 } });

test("an option tells speed and cost of a usable model, and what another one lacks", () => {
  expect(describeOption(mini, estimates)).toMatch(/^Mini · fast · about \$0\.00\d\d$/);
  expect(describeOption({ ...mini, price: { input: 0, output: 0 } }, estimates)).toBe("Mini · fast · free");
  expect(describeOption({ ...mini, price: null }, estimates)).toBe("Mini · fast · price not known");
  expect(describeOption(mini, null)).toBe("Mini · fast");
  const lacking = { ...mini, usable: false, reason: "no GROQ_API_KEY" };
  expect(describeOption(lacking, estimates)).toBe("Mini (no GROQ_API_KEY)");
});

test("a model that thinks first is estimated to cost more at the same price", () => {
  if (!estimates) throw new Error("The draft is valid.");
  const cost = (reasons: boolean) => describeEstimate({ ...mini, reasons }, estimates).split("$")[1];
  expect(Number(cost(true))).toBeGreaterThan(Number(cost(false)));
});

test("the line on a model names speed, list price, thinking and context", () => {
  expect(describeModel({ ...mini, reasons: true })).toBe(
    "Fast · $0.40 in, $1.60 out per million tokens · thinks before it writes · 1M tokens of context",
  );
  expect(describeModel({ ...mini, price: null, speed: "slow", contextTokens: 8192 })).toBe(
    "Slow · price not known · 8.2K tokens of context",
  );
});

test("an estimate is rounded, and is there only while the brief is valid", () => {
  if (!estimates) throw new Error("The draft is valid.");
  expect(describeEstimate(mini, estimates)).toMatch(/^About \d{2}0 words, [\d,]+00 tokens, \$0\.00\d\d$/);
  expect(estimateDraft({ ...draft, topic: "" }, null)).not.toBeNull();
  expect(estimateDraft({ ...draft, length: "soon" }, null)).toBeNull();
  expect(estimateDraft({ ...draft, baseUrl: "no url" }, null)).toBeNull();
});

test("what was spent is exact", () => {
  const usage = { calls: 9, inputTokens: 9000, outputTokens: 1120, dollars: 0.0041 };
  expect(describeUsage(usage)).toBe("9 calls, 10,120 tokens, $0.0041");
  expect(describeUsage({ ...usage, calls: 1, dollars: undefined })).toBe(
    "1 call, 10,120 tokens, price not known",
  );
  expect(describeUsage({ ...usage, calls: 0 })).toBe("");
});

test("a finding is a sentence, with its age where the clock is known", () => {
  const ready = toHealth("ready", "Ready", 1_000_000);
  expect(describeHealth(ready, 1_030_000)).toBe("Ready, checked just now");
  expect(describeHealth(ready, 1_070_000)).toBe("Ready, checked a minute ago");
  expect(describeHealth(ready, 1_250_000)).toBe("Ready, checked 4 minutes ago");
  expect(describeHealth(ready)).toBe("Ready, checked a short while ago");
  expect(describeHealth(toHealth("unreachable", "OpenAI could not be reached"))).toBe(
    "OpenAI could not be reached.",
  );
  expect(describeHealth(toHealth("no_credit", "the account at OpenAI has no credit left"))).toBe(
    "The account at OpenAI has no credit left. Choose another model.",
  );
});

test("only what waiting does not mend takes a model away, and a good finding gives it back", () => {
  const refused = withHealth(mini, toHealth("refused_key", "OpenAI refused the key"));
  expect([refused.usable, refused.reason]).toEqual([false, "OpenAI refused the key"]);
  const again = withHealth(refused, toHealth("ready", "Ready"));
  expect([again.usable, again.reason]).toEqual([true, undefined]);
  expect(isHopeless(toHealth("unwell", "OpenAI answers with faults just now"))).toBe(false);
});

test("a model goes by its label, unless two have the same", () => {
  const models = [
    mini,
    toChoice({ id: "gateway/mini", label: "Mini" }),
    toChoice({ id: "lite", label: "Lite" }),
  ];
  expect(nameModel("lite", models)).toBe("Lite");
  expect(nameModel("gateway/mini", models)).toBe("gateway/mini");
  expect(nameModel("gone", models)).toBe("gone");
});

const failover = (section: number, from: string, to: string, reason = "unreachable") => ({
  section,
  from,
  to,
  reason,
  message: "",
});

test("the note tells of the latest change of hands, and of each pair once", () => {
  expect(describeFailover([], [])).toBe("");
  const all = [failover(1, "a", "b"), failover(2, "b", "c", "silent"), failover(3, "a", "b", "empty")];
  expect(describeFailover(all, [])).toBe("b did not answer in time; c writes on.");
  expect(describeFailover(all.slice(0, 1), [{ id: "a", label: "Mini" }])).toBe(
    "Mini could not be reached; b writes on.",
  );
  expect(describeFailover([failover(0, "a", "b", "new_kind")], [])).toBe("a failed; b writes on.");
});

test.each([
  [[2], "Section 3"],
  [[0, 1], "Sections 1 and 2"],
  [[3, 1, 2, 2], "Sections 2 to 4"],
  [[1, 2, 3, 6], "Sections 2 to 4 and 7"],
  [[0, 2, 3, 5, 6, 7], "Sections 1, 3, 4 and 6 to 8"],
])("sections %j are named %s", (sections, text) => {
  expect(nameRanges(sections)).toBe(text);
});

test("substitutions are told in one sentence for each kind", () => {
  const by = (section: number, wrote: string, reason: string) => ({ section, asked: "mini", wrote, reason });
  const substitutions = [
    by(1, "lite", "unreachable"),
    by(2, "lite", "unreachable"),
    by(3, "lite", "unreachable"),
    by(5, "lite", "not_met"),
    by(6, "flash", "unheard_of"),
  ];
  expect(describeSubstitutions(substitutions, [mini])).toEqual([
    "Sections 2 to 4: lite instead of Mini, which could not be reached.",
    "Section 6: lite instead of Mini, which could not keep the brief.",
    "Section 7: flash instead of Mini, which failed.",
  ]);
});
