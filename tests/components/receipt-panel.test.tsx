// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { countUnmet, groupRequirements, headlineOf } from "@/components/receipt/receipt-groups";
import { ReceiptPanel } from "@/components/receipt/receipt-panel";
import type { Receipt, RequirementResult } from "@/lib/script/receipt-schema";

afterEach(cleanup);

function result(id: string, level: RequirementResult["level"], status: RequirementResult["status"]) {
  return { id, kind: "key_point", label: `Says ${id}`, level, status, detail: `About ${id}.` };
}

const receipt: Receipt = {
  compliant: false,
  status: "needs_review",
  seconds: 302,
  words: 742,
  versions: {},
  requirements: [
    result("a", "must", "pass"),
    { ...result("b", "must", "fail"), evidence: "It said something else. ", section: 2 },
    result("c", "advice", "fail"),
    result("d", "should", "not_checkable"),
    result("e", "should", "fail"),
    result("f", "must", "pass"),
  ],
};

test("requirements are grouped by level, failures first, without empty groups", () => {
  const groups = groupRequirements(receipt.requirements);
  expect(
    groups.map((group) => [group.title, group.passed, group.results.map(({ id }) => id).join("")]),
  ).toEqual([
    ["Musts", 2, "baf"],
    ["Shoulds", 0, "ed"],
    ["Check this before you record", 0, "c"],
  ]);
});

test("the headline counts musts that are not met, and nothing else", () => {
  expect(headlineOf(receipt)).toBe("1 of 3 musts needs review");
  const met = receipt.requirements.filter(({ id }) => id !== "b");
  expect(headlineOf({ ...receipt, requirements: met })).toBe("Every must is met");
  expect(countUnmet({ ...receipt, requirements: [result("x", "must", "not_checkable")] })).toBe(1);
});

test("each requirement says in words whether it is met, and its evidence leads to the script", () => {
  const show = vi.fn();
  render(<ReceiptPanel receipt={receipt} targetSeconds={300} models={[]} onShowEvidence={show} />);
  expect(screen.getByText(/5:02 of 5:00/).textContent).toContain("742 words");
  const [first] = screen.getAllByRole("listitem");
  if (!first) throw new Error("The receipt lists nothing.");
  expect(within(first).getByText("Not met")).toBeTruthy();
  fireEvent.click(within(first).getByRole("button", { name: /It said something else\./ }));
  expect(show).toHaveBeenCalledWith("It said something else. ", 2);
});

test("each further sentence of a result has its own jump, many of them behind a fold", () => {
  const show = vi.fn();
  const also = ["Two.", "Three.", "Four.", "Five."];
  const requirements = [{ ...result("b", "must", "fail"), evidence: "One.", also }];
  render(
    <ReceiptPanel
      receipt={{ ...receipt, requirements }}
      targetSeconds={300}
      models={[]}
      onShowEvidence={show}
    />,
  );
  fireEvent.click(screen.getByText("2 more"));
  for (const sentence of ["One.", ...also])
    fireEvent.click(screen.getByRole("button", { name: new RegExp(`“${sentence}”$`) }));
  expect(show.mock.calls.map(([sentence]) => sentence)).toEqual(["One.", ...also]);
  expect(screen.getByText("2 more").closest("details")?.textContent).toContain("Four.");
});

test("advice is something to check, never something not met", () => {
  const requirements = [result("c", "advice", "fail"), result("g", "advice", "pass")];
  render(
    <ReceiptPanel
      receipt={{ ...receipt, requirements }}
      targetSeconds={300}
      models={[]}
      onShowEvidence={vi.fn()}
    />,
  );
  expect(screen.getByText("Check this")).toBeTruthy();
  expect(screen.getByText("1 to check")).toBeTruthy();
  expect(screen.queryByText("Not met")).toBeNull();
});

test("the receipt says what it was checked with", () => {
  const versions = { clock: 2, time: 2, key_point: 3 };
  const props = { targetSeconds: 300, models: [], onShowEvidence: vi.fn() };
  const { rerender } = render(<ReceiptPanel {...props} receipt={{ ...receipt, versions }} />);
  expect(screen.getByText("Checked with clock 2 and 2 checks")).toBeTruthy();
  const list = screen.getByRole("list", { name: "Versions of the checks", hidden: true });
  expect(list.textContent).toBe("time 2key point 3");
  rerender(<ReceiptPanel {...props} receipt={receipt} />);
  expect(screen.getByText("Checked with an earlier version")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Check again" })).toBeNull();
});

test("checking again says whether anything differs", async () => {
  const changed = [{ id: "a", label: "Says a", was: "pass" as const, is: "fail" as const }];
  const recheck = vi.fn(async () => ({
    ok: true as const,
    changed: recheck.mock.calls.length > 1 ? changed : [],
  }));
  const props = { receipt, targetSeconds: 300, models: [], onShowEvidence: vi.fn(), onRecheck: recheck };
  render(<ReceiptPanel {...props} />);
  const again = screen.getByRole("button", { name: "Check again" });
  fireEvent.click(again);
  await screen.findByText("Same result.");
  fireEvent.click(again);
  await screen.findByText("Checks have changed since: “Says a” was met and is now not met.");
});

test("who wrote in another model's place stands at the end, and not where nobody did", () => {
  const substitutions = [1, 2].map((section) => ({ section, asked: "a", wrote: "b", reason: "silent" }));
  const props = { targetSeconds: 300, models: [{ id: "a", label: "Model A" }], onShowEvidence: vi.fn() };
  const { rerender } = render(<ReceiptPanel {...props} receipt={{ ...receipt, substitutions }} />);
  const group = screen.getByText("Written by another model").closest("details");
  expect(group?.textContent).toContain("2 sections");
  expect(group?.textContent).toContain(
    "Sections 2 and 3: b instead of Model A, which did not answer in time.",
  );
  rerender(<ReceiptPanel {...props} receipt={receipt} />);
  expect(screen.queryByText("Written by another model")).toBeNull();
});
