import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { getScript, listScripts } from "@/db/queries/scripts";
import { scripts } from "@/db/schema";
import { cancelRun } from "@/lib/runs/cancel-run";
import { continueRun } from "@/lib/runs/continue-run";
import { followRun } from "@/lib/runs/follow-run";
import { recheckScript, reviseScript } from "@/lib/runs/review-script";
import { rewriteSections } from "@/lib/runs/rewrite-sections";
import { startRun } from "@/lib/runs/start-run";
import { checkScript } from "@/lib/script/check-script";
import { onBothDatabases } from "../support/databases";
import { toBrief } from "../support/write-all";

const brief = toBrief({
  topic: "How to Start a Podcast",
  duration_seconds: 60,
  key_points: ["Pick one listener", "Record three episodes"],
  avoid: ["heron"],
});

/** The section that says the word to avoid. */
const faulty = 1;

onBothDatabases((database) => {
  /** A finished script of a new user that says "heron" in its second section. */
  async function keepFaultyScript() {
    const ownerId = crypto.randomUUID();
    const started = await startRun(database(), { ownerId, brief, idempotencyKey: crypto.randomUUID() });
    if (started.outcome !== "running") throw new Error(`The run was not started: ${started.outcome}`);
    await started.done;
    const { scriptId } = started.run;
    const written = await requireScript(ownerId, scriptId);
    const sections = written.sections.map((section, index) =>
      index === faulty ? { ...section, text: section.text.replace(/[.!?]\s*$/, ", heron.\n\n") } : section,
    );
    const text = sections.map((section) => section.text).join("");
    const receipt = checkScript(brief, text);
    expect(receipt.requirements.filter(({ level, status }) => level === "must" && status !== "pass")).toEqual(
      [expect.objectContaining({ id: "avoid:heron" })],
    );
    await database().update(scripts).set({ sections, text, receipt }).where(eq(scripts.id, scriptId));
    return { ownerId, scriptId };
  }

  async function requireScript(ownerId: string, scriptId: number) {
    const script = await getScript(ownerId, scriptId, database());
    if (!script) throw new Error(`There is no script ${scriptId}.`);
    return script;
  }

  async function rewrite(ownerId: string, scriptId: number, idempotencyKey: string = crypto.randomUUID()) {
    const rewritten = await rewriteSections(database(), {
      ownerId,
      scriptId,
      model: "builtin",
      idempotencyKey,
    });
    if (rewritten.outcome !== "running") throw new Error(`It was not started: ${rewritten.outcome}`);
    return rewritten;
  }

  const textsOf = ({ sections }: { sections: { text: string }[] }) => sections.map(({ text }) => text);
  const withoutFaulty = (texts: string[]) => texts.filter((_, index) => index !== faulty);

  test("a rewrite is a new script: the failing section is new, the others are the same byte for byte", async () => {
    const { ownerId, scriptId } = await keepFaultyScript();
    const before = await requireScript(ownerId, scriptId);
    const { run, done } = await rewrite(ownerId, scriptId);
    await done;
    const after = await requireScript(ownerId, run.scriptId);
    expect(after.id).not.toBe(scriptId);
    expect(after).toMatchObject({ status: "complete", brief, model: "builtin" });
    expect(after.receipt?.compliant).toBe(true);
    expect(after.text).not.toContain("heron");
    expect(withoutFaulty(textsOf(after))).toEqual(withoutFaulty(textsOf(before)));
    expect(textsOf(after)[faulty]).not.toBe(textsOf(before)[faulty]);
    expect(after.receipt).toEqual(checkScript(after.brief, after.text));
    expect(await requireScript(ownerId, scriptId)).toEqual(before);
  });

  test("the same key is the same run, another key another one", async () => {
    const { ownerId, scriptId } = await keepFaultyScript();
    const posts = await Promise.all(["a", "a", "b"].map((key) => rewrite(ownerId, scriptId, key)));
    await Promise.all(posts.map(({ done }) => done));
    const [first, second, other] = posts.map(({ run }) => run.id);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
    expect((await listScripts(ownerId, { page: 1 }, database())).total).toBe(3);
  });

  test("a rewrite that is stopped and continued still takes the other sections over", async () => {
    const { ownerId, scriptId } = await keepFaultyScript();
    const before = await requireScript(ownerId, scriptId);
    const { run, done } = await rewrite(ownerId, scriptId);
    const reader = followRun(database(), { ownerId, runId: run.id }, new AbortController().signal);
    for await (const batch of reader)
      if (batch.some(({ event }) => event.type === "checked")) await cancelRun(database(), ownerId, run.id);
    await done;
    const stopped = await requireScript(ownerId, run.scriptId);
    expect(stopped.status).toBe("stopped");
    const continued = await continueRun(database(), ownerId, run.id);
    if (continued.outcome !== "running") throw new Error("There was nothing to continue.");
    await continued.done;
    const after = await requireScript(ownerId, run.scriptId);
    expect(after.status).toBe("complete");
    expect(withoutFaulty(textsOf(after))).toEqual(withoutFaulty(textsOf(before)));
  });

  test("what is relaxed or dropped changes the brief and the receipt, and no byte of the text", async () => {
    for (const change of ["relax", "drop"] as const) {
      const { ownerId, scriptId } = await keepFaultyScript();
      const before = await requireScript(ownerId, scriptId);
      const revision = { ownerId, scriptId, requirementId: "avoid:heron", change };
      const receipt = await reviseScript(database(), revision);
      const after = await requireScript(ownerId, scriptId);
      expect(after.receipt).toEqual(receipt);
      expect(receipt?.compliant).toBe(true);
      expect(receipt).toEqual(checkScript(after.brief, after.text));
      expect(after.brief).toMatchObject(
        change === "relax" ? { levels: { "avoid:heron": "should" } } : { avoid: [] },
      );
      expect({ ...after, brief, receipt: before.receipt }).toEqual(before);
      // Pressed twice it is done once, and nothing is left to write again.
      expect(await reviseScript(database(), revision)).toBeNull();
      expect(
        await rewriteSections(database(), { ownerId, scriptId, model: "builtin", idempotencyKey: "k" }),
      ).toEqual({
        outcome: "nothing_to_write",
      });
      expect(await recheckScript(database(), ownerId, scriptId)).toEqual([]);
    }
  });

  test("checking again says what differs from the saved receipt and saves nothing", async () => {
    const { ownerId, scriptId } = await keepFaultyScript();
    const { receipt } = await requireScript(ownerId, scriptId);
    const requirements = receipt?.requirements.map((result) =>
      result.id === "time" ? { ...result, status: "fail" as const } : result,
    );
    // As receipts were saved before they had versions.
    const { versions: _, ...old } = { ...receipt, requirements };
    const saved = JSON.parse(JSON.stringify(old));
    await database().update(scripts).set({ receipt: saved }).where(eq(scripts.id, scriptId));
    expect(await recheckScript(database(), ownerId, scriptId)).toMatchObject([
      { id: "time", was: "fail", is: "pass" },
    ]);
    expect((await requireScript(ownerId, scriptId)).receipt).toEqual({ ...saved, versions: {} });
  });

  test("a brief that was saved before it had levels is read with none", async () => {
    const { ownerId, scriptId } = await keepFaultyScript();
    const { levels: _, ...old } = brief;
    const saved = JSON.parse(JSON.stringify(old));
    await database().update(scripts).set({ brief: saved }).where(eq(scripts.id, scriptId));
    const revision = { ownerId, scriptId, requirementId: "avoid:heron", change: "relax" } as const;
    expect((await reviseScript(database(), revision))?.compliant).toBe(true);
  });

  test("another user gets nothing", async () => {
    const { ownerId, scriptId } = await keepFaultyScript();
    const before = await requireScript(ownerId, scriptId);
    const stranger = crypto.randomUUID();
    const asked = { ownerId: stranger, scriptId };
    expect(await rewriteSections(database(), { ...asked, model: "builtin", idempotencyKey: "k" })).toEqual({
      outcome: "not_found",
    });
    expect(
      await reviseScript(database(), { ...asked, requirementId: "avoid:heron", change: "drop" }),
    ).toBeNull();
    expect(await recheckScript(database(), stranger, scriptId)).toBeNull();
    expect((await listScripts(stranger, { page: 1 }, database())).total).toBe(0);
    expect(await requireScript(ownerId, scriptId)).toEqual(before);
  });
});
