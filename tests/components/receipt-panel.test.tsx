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
    ["Advice", 0, "c"],
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
  render(<ReceiptPanel receipt={receipt} targetSeconds={300} onShowEvidence={show} />);
  expect(screen.getByText(/5:02 of 5:00/).textContent).toContain("742 words");
  const [first] = screen.getAllByRole("listitem");
  if (!first) throw new Error("The receipt lists nothing.");
  expect(within(first).getByText("Not met")).toBeTruthy();
  fireEvent.click(within(first).getByRole("button", { name: /It said something else\./ }));
  expect(show).toHaveBeenCalledWith(receipt.requirements[1]);
});
