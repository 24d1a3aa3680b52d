// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { firstDraft, toBriefInput, toDraft } from "@/components/generator/brief-draft";
import { ReviewLink } from "@/components/generator/review-link";
import { Review, type Reviewed } from "@/components/receipt/review";
import type { ReviewActions } from "@/components/receipt/review-actions";
import { describeRewrite, nameSections } from "@/components/receipt/review-text";
import { toProblem } from "@/lib/http/problem";
import type { NumberedEvent } from "@/lib/script/events";
import type { Receipt, RequirementResult } from "@/lib/script/receipt-schema";
import { emptyScript } from "@/lib/script/script-state";
import { templates } from "@/lib/script/templates/registry";
import { toBrief } from "../support/write-all";
import { toChoice } from "./model-choices";

afterEach(cleanup);

const missed = (id: string): RequirementResult => ({
  id,
  kind: "avoid",
  label: `Never says "${id}"`,
  level: "must",
  status: "fail",
  evidence: `A ${id}.`,
  detail: "It is said here.",
});

function receiptOf(...requirements: RequirementResult[]): Receipt {
  const compliant = requirements.every(({ level, status }) => level !== "must" || status === "pass");
  const status = compliant ? "compliant" : "needs_review";
  return { compliant, status, seconds: 60, words: 150, versions: {}, requirements };
}

const models = [
  toChoice({ id: "builtin", label: "Built-in writer", provider: "Without a key" }),
  toChoice({ id: "gpt", label: "GPT", provider: "OpenAI", usable: false, reason: "no OPENAI_API_KEY" }),
];

type PageProps = { first: Receipt; actions?: Partial<ReviewActions>; script?: Partial<Reviewed> };

const onShow = vi.fn();
const onOpen = vi.fn();

/** The page around a review: after a change it shows the receipt that the server answered. */
function Page({ first, actions = {}, script = {} }: PageProps) {
  const [receipt, setReceipt] = useState(first);
  const all: ReviewActions = {
    reviseScript: vi.fn(),
    rewriteScript: vi.fn(),
    recheckScript: vi.fn(),
    readScript: vi.fn(),
    ...actions,
  };
  const reviseScript: ReviewActions["reviseScript"] = async (...asked) => {
    const answer = await all.reviseScript(...asked);
    if (answer.ok) setReceipt(answer.receipt);
    return answer;
  };
  return (
    <Review
      script={{ id: 12, rewritten: [2], sections: 5, models, ...script }}
      receipt={receipt}
      actions={{ ...all, reviseScript }}
      hasPlace={({ evidence }) => evidence !== undefined}
      onShow={onShow}
      onOpen={onOpen}
    />
  );
}

const box = () => screen.queryByRole("region", { name: "What this script does not keep" });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

test("a script that keeps its brief has no box; one that does not lists each missed must and its choices", () => {
  const should = { ...missed("should"), level: "should" as const };
  const { unmount } = render(<Page first={receiptOf(should)} />);
  expect(box()).toBeNull();
  unmount();
  render(<Page first={receiptOf(missed("guru"), should, { ...missed("hack"), evidence: undefined })} />);
  const rows = screen.getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('Never says "guru"It is said here.'),
    expect.stringContaining('Never says "hack"It is said here.'),
  ]);
  const [first, second] = rows;
  if (!first || !second) throw new Error("Two rows were expected.");
  expect(within(first).getByRole("button", { name: /^Relax it/ }).title).toBe("Make it a should");
  expect(within(first).getByRole("button", { name: /^Drop it/ }).title).toBe("Take it out of the brief");
  fireEvent.click(within(first).getByRole("button", { name: /^Show in the script/ }));
  expect(onShow).toHaveBeenCalledWith(missed("guru"));
  expect(within(second).queryByRole("button", { name: /^Show in the script/ })).toBeNull();
});

test("relaxing takes the row away, says what changed, and keeps the focus in the box, then on the line", async () => {
  const answers = [receiptOf(missed("hack")), receiptOf()];
  const reviseScript = vi.fn(async () => ({ ok: true as const, receipt: answers.shift() ?? receiptOf() }));
  render(<Page first={receiptOf(missed("guru"), missed("hack"))} actions={{ reviseScript }} />);
  press(/Relax it: Never says "guru"/);
  await screen.findByText('Now a should: Never says "guru". 1 must is left to review.');
  expect(reviseScript).toHaveBeenCalledWith(12, "guru", "relax");
  expect(document.activeElement?.textContent).toBe("What this script does not keep");
  press(/Drop it: Never says "hack"/);
  const line = await screen.findByText('No longer in the brief: Never says "hack". Every must is met.');
  expect(box()).toBeNull();
  expect(line.getAttribute("role")).toBe("status");
  expect(document.activeElement).toBe(line);
});

test("a second press while a change is under way does nothing, and a refused change leaves all as it was", async () => {
  let answer = (_: Awaited<ReturnType<ReviewActions["reviseScript"]>>) => {};
  const reviseScript = vi.fn(
    () => new Promise<Awaited<ReturnType<ReviewActions["reviseScript"]>>>((resolve) => (answer = resolve)),
  );
  render(<Page first={receiptOf(missed("guru"), missed("hack"))} actions={{ reviseScript }} />);
  press(/Relax it: Never says "guru"/);
  press(/Relax it: Never says "guru"/);
  press(/Drop it: Never says "hack"/);
  expect(reviseScript).toHaveBeenCalledTimes(1);
  expect(box()?.getAttribute("aria-busy")).toBe("true");
  await act(async () => answer({ ok: false, problem: toProblem("not-found", "Gone.") }));
  expect(box()?.getAttribute("aria-busy")).toBe("false");
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
  press(/Drop it: Never says "hack"/);
  expect(reviseScript).toHaveBeenCalledTimes(2);
});

test("another model: one run, a line while it is written, and then the new script", async () => {
  const end: NumberedEvent = {
    seq: 2,
    event: { type: "cancelled", id: 13, script: "", usage: { calls: 1, inputTokens: 1, outputTokens: 1 } },
  };
  const early: NumberedEvent = {
    seq: 1,
    event: { type: "progress", message: "Generating your script...", stage: "writing" },
  };
  let finish = (_: NumberedEvent[]) => {};
  const readScript = vi
    .fn<ReviewActions["readScript"]>()
    .mockResolvedValueOnce([early])
    .mockImplementation(() => new Promise((resolve) => (finish = resolve)));
  const rewriteScript = vi.fn(async () => ({ ok: true as const, runId: "run", scriptId: 13 }));
  render(<Page first={receiptOf(missed("guru"))} actions={{ readScript, rewriteScript }} />);
  expect(screen.getByText("Only section 3 is written again; the rest stays word for word.")).toBeTruthy();
  const groups = screen
    .getAllByRole("group")
    .map((group) => [group.getAttribute("label"), group.textContent]);
  expect(groups).toEqual([
    ["Without a key", "Built-in writer · fast"],
    ["OpenAI", "GPT (no OPENAI_API_KEY)"],
  ]);
  press("Write section 3 again");
  press("Write section 3 again");
  await screen.findByText(/^Writing section 3 with Built-in writer\./);
  expect(rewriteScript).toHaveBeenCalledTimes(1);
  expect(rewriteScript).toHaveBeenCalledWith(12, "builtin", expect.stringMatching(/^\S{32,}$/));
  await act(async () => {});
  expect(onOpen).not.toHaveBeenCalled();
  await act(async () => finish([early, end]));
  expect(onOpen).toHaveBeenCalledWith(13);
});

test("an unanswered press keeps its key, so that the second one is the same", async () => {
  const keys: string[] = [];
  const rewriteScript: ReviewActions["rewriteScript"] = async (_id, _model, key) => {
    keys.push(key);
    if (keys.length === 1) throw new TypeError("Failed to fetch");
    return { ok: false, problem: toProblem("not-found", "Gone.") };
  };
  render(<Page first={receiptOf(missed("guru"))} actions={{ rewriteScript }} />);
  for (let time = 0; time < 3; time++) {
    press("Write section 3 again");
    await act(async () => {});
  }
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[1]);
});

test("without another usable model the box says which key is missing", () => {
  const others = models.filter(({ usable }) => !usable);
  render(<Page first={receiptOf(missed("guru"))} script={{ models: others }} />);
  expect(screen.getByText("No other model can be used now (no OPENAI_API_KEY).")).toBeTruthy();
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("where everything is written again, the generator does it", () => {
  render(<Page first={receiptOf(missed("guru"))} script={{ rewritten: [0, 1], sections: 2 }} />);
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Open in the generator" });
  expect(link.getAttribute("href")).toBe("/dashboard/script?from=12&model=builtin");
});

test("a finished run that misses a must leads to its review; one that misses none does not", () => {
  const script = { ...emptyScript, scriptId: 12, receipt: receiptOf(missed("guru"), missed("hack")) };
  const { rerender } = render(<ReviewLink script={script} />);
  expect(screen.getByText("2 requirements need your review.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Review it" }).getAttribute("href")).toBe("/dashboard/scripts/12");
  rerender(<ReviewLink script={{ ...script, receipt: receiptOf() }} />);
  expect(screen.queryByRole("link")).toBeNull();
});

test("the form keeps the levels whose requirements it keeps", () => {
  const brief = toBrief({
    topic: "Tea",
    avoid: ["Guru", "hack"],
    call_to_action: "Subscribe",
    levels: { time: "should", "avoid:guru": "off", "avoid:hack": "should", call_to_action: "advice" },
  });
  const draft = toDraft(brief, "builtin");
  expect(toBriefInput(draft).brief.levels).toEqual(brief.levels);
  expect(toBriefInput({ ...draft, avoid: "hack", callToAction: " " }).brief.levels).toEqual({
    time: "should",
    "avoid:hack": "should",
  });
});

test("the form begins with the model that was asked for, if it can be used", () => {
  const offer = { templates, models, defaultModel: "other" };
  const brief = toBrief({ topic: "Tea", model: "other" });
  expect(firstDraft(brief, { ...offer, initialModel: "builtin" }).model).toBe("builtin");
  expect(firstDraft(brief, { ...offer, initialModel: "gpt" }).model).toBe("other");
  expect(firstDraft(null, { ...offer, initialModel: "builtin" }).model).toBe("builtin");
  expect(firstDraft(null, { ...offer, initialModel: null }).model).toBe("other");
});

test("sections are named as a person counts them", () => {
  expect(nameSections([0, 1, 4])).toBe("sections 1, 2 and 5");
  expect(describeRewrite([0, 3], 9)).toBe(
    "Only sections 1 and 4 are written again; the rest stays word for word.",
  );
});
