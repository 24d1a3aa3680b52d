"use server";

import { revalidatePath } from "next/cache";
import { createOwnTemplate, deleteOwnTemplate, mostOwnTemplates } from "@/db/queries/own-templates";
import { requireUser } from "@/lib/auth/require-user";
import { type Problem, toFieldErrors, toProblem } from "@/lib/http/problem";
import { briefSchema } from "@/lib/script/brief";
import type { TemplateBrief } from "@/lib/script/own-template";
import { textField } from "@/lib/script/text-field";

const nameSchema = textField(80, "Give the template a name.");

/** Keeps a brief without its topic as a template of the creator's own. */
export async function saveTemplate(
  name: string,
  brief: TemplateBrief,
): Promise<{ ok: true; id: number } | { ok: false; problem: Problem }> {
  const user = await requireUser();
  const named = nameSchema.safeParse(name);
  const parsed = briefSchema.safeParse({ ...brief, topic: "A topic" });
  if (!named.success) return refuse(named.error.issues[0]?.message ?? "Give the template another name.");
  if (!parsed.success) {
    const errors = toFieldErrors(parsed.error);
    return {
      ok: false,
      problem: toProblem("invalid-brief", "The brief needs a change; nothing was saved.", errors),
    };
  }
  const { topic: _topic, ...kept } = parsed.data;
  const id = await createOwnTemplate(user.id, { name: named.data, brief: kept });
  if (id === null)
    return refuse(
      `You have ${mostOwnTemplates} templates, and that is as many as there can be. Delete one first.`,
    );
  revalidatePath("/dashboard/script");
  return { ok: true, id };
}

export async function deleteTemplate(id: number): Promise<void> {
  const user = await requireUser();
  const isId = Number.isInteger(id) && id > 0 && id <= 2_147_483_647;
  if (isId) await deleteOwnTemplate(user.id, id);
  revalidatePath("/dashboard/script");
}

function refuse(detail: string): { ok: false; problem: Problem } {
  return { ok: false, problem: toProblem("invalid-brief", detail) };
}
