// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import {
  AppRouterContext,
  type AppRouterInstance,
} from "next/dist/shared/lib/app-router-context.shared-runtime";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RunNews } from "@/components/generator/run-news";
import { AwaitWriting } from "@/components/library/await-writing";
import { RenameScriptButton } from "@/components/library/rename-script-button";
import type { KeptScript } from "@/components/library/saved-script";
import { type ListedScript, ScriptList } from "@/components/library/script-list";
import { UnfinishedNote } from "@/components/library/unfinished-note";
import { toProblem } from "@/lib/http/problem";
import { briefSchema } from "@/lib/script/brief";

const refresh = vi.fn();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  cleanup();
  refresh.mockReset();
});

function show(children: ReactNode) {
  const router = { refresh } as Partial<AppRouterInstance> as AppRouterInstance; // the rest is not used here
  return render(<AppRouterContext value={router}>{children}</AppRouterContext>);
}

const script = {
  id: 4,
  topic: "Why cats purr",
  seconds: 61,
  words: 150,
  createdAt: new Date("2026-03-01"),
} as const;

const listed: ListedScript = {
  ...script,
  runId: null,
  template: "Tutorial",
  status: "complete",
  compliant: true,
};

const kept: KeptScript = {
  ...script,
  runId: "r",
  brief: briefSchema.parse({ topic: "Why cats purr" }),
  status: "stopped",
  text: "",
  sections: [],
  receipt: null,
  usage: null,
};

const addressOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
const remove = () => Promise.resolve();

test("a script that is being written leads to where it can be watched, a ready one to its page", () => {
  const { unmount } = show(<ScriptList scripts={[listed]} onDelete={remove} />);
  expect(addressOf("Why cats purr")).toBe("/dashboard/scripts/4");
  expect(screen.getByText("150 words")).toBeTruthy();
  unmount();
  const live: ListedScript = { ...listed, runId: "r", status: "writing", compliant: null };
  show(<ScriptList scripts={[live]} onDelete={remove} />);
  expect(addressOf("Why cats purr")).toBe("/dashboard/script?run=r");
  expect(screen.queryByText("150 words")).toBeNull();
});

test("the page of an unfinished script leads to its run: to watch it, or to go on with it", () => {
  const { unmount } = show(<UnfinishedNote script={kept} />);
  expect(addressOf("Continue")).toBe("/dashboard/script?run=r");
  unmount();
  show(<UnfinishedNote script={{ ...kept, status: "writing" }} />);
  expect(addressOf("Watch it")).toBe("/dashboard/script?run=r");
  expect(screen.queryByText(/nothing had been written/i)).toBeNull();
});

test("what is being written elsewhere is named, with a way there", () => {
  show(<RunNews isUnknownRun={false} liveRuns={[{ runId: "r", topic: "Why cats purr" }]} />);
  expect(screen.getByText("Being written now: Why cats purr")).toBeTruthy();
  expect(addressOf("Show it")).toBe("/dashboard/script?run=r");
});

test("a page with a live script is read anew when that script has ended, and only then", async () => {
  let writing = [4, 7];
  show(<AwaitWriting writing={[4]} listWriting={async () => writing} />);
  await act(() => vi.advanceTimersByTimeAsync(9_000));
  expect(refresh).not.toHaveBeenCalled();
  writing = [7];
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(refresh).toHaveBeenCalledTimes(1);
});

test("a server that is away does not take the page with it", async () => {
  const listWriting = vi.fn<() => Promise<number[]>>().mockRejectedValue(new TypeError("Failed to fetch"));
  show(<AwaitWriting writing={[4]} listWriting={listWriting} />);
  await act(() => vi.advanceTimersByTimeAsync(9_000));
  expect(listWriting).toHaveBeenCalledTimes(3);
  expect(refresh).not.toHaveBeenCalled();
});

test("a page without a live script asks nothing", async () => {
  const listWriting = vi.fn<() => Promise<number[]>>();
  show(<AwaitWriting writing={[]} listWriting={listWriting} />);
  await act(() => vi.advanceTimersByTimeAsync(9_000));
  expect(listWriting).not.toHaveBeenCalled();
});

test("a script is renamed in a dialog, which stays open with what stands against the title", async () => {
  const asked: [number, string][] = [];
  const problem = toProblem("invalid-title", "Give the script a title.");
  const rename = async (id: number, title: string) => {
    asked.push([id, title]);
    return title === "" ? problem : null;
  };
  show(<RenameScriptButton id={4} title="Why cats purr" onRename={rename} />);
  const name = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Title" });
  const send = (title: string) => {
    fireEvent.change(name(), { target: { value: title } });
    return act(async () => fireEvent.click(screen.getByRole("button", { name: "Rename" })));
  };
  fireEvent.click(screen.getByRole("button", { name: "Rename" }));
  expect(name().value).toBe("Why cats purr");
  await send("");
  expect(screen.getByText("Give the script a title.")).toBeTruthy();
  expect(refresh).not.toHaveBeenCalled();
  await send("Cats, part one");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(refresh).toHaveBeenCalled();
  expect(asked).toEqual([
    [4, ""],
    [4, "Cats, part one"],
  ]);
});
