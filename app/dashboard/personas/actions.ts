"use server";

import { revalidatePath } from "next/cache";
import {
  createPersona,
  deletePersona as deleteOwnPersona,
  duplicatePersona as duplicateOwnPersona,
  mostPersonas,
  setDefaultPersona as setOwnDefault,
  updatePersona,
} from "@/db/queries/personas";
import { getUser, requireUser } from "@/lib/auth/require-user";
import { type Problem, toFieldErrors, toProblem } from "@/lib/http/problem";
import { type PersonaInput, personaSchema } from "@/lib/script/persona-schema";

type Refused = { ok: false; problem: Problem };

/** Keeps a new persona, or with an id the changes to one. */
export async function savePersona(
  id: number | null,
  input: PersonaInput,
): Promise<{ ok: true; id: number } | Refused> {
  const user = await getUser();
  if (!user) return refuse(signedOut);
  const parsed = personaSchema.safeParse(input);
  if (!parsed.success) {
    const errors = toFieldErrors(parsed.error);
    const what = errors.length === 1 ? "One field needs" : `${errors.length} fields need`;
    return refuse(toProblem("invalid-persona", `${what} a change; nothing was saved.`, errors));
  }
  if (id !== null && !isPersonaId(id)) return refuse(notFound);
  const saved =
    id === null
      ? await createPersona(user.id, parsed.data)
      : (await updatePersona(user.id, id, parsed.data)) && id;
  if (!saved) return refuse(id === null ? tooMany : notFound);
  showAnew();
  return { ok: true, id: saved };
}

export async function duplicatePersona(id: number): Promise<{ ok: true; id: number } | Refused> {
  const user = await requireUser();
  const copied = isPersonaId(id) ? await duplicateOwnPersona(user.id, id) : "not_found";
  if (copied === "not_found") return refuse(notFound);
  if (copied === "full") return refuse(tooMany);
  showAnew();
  return { ok: true, id: copied };
}

export async function deletePersona(id: number): Promise<void> {
  const user = await requireUser();
  if (isPersonaId(id)) await deleteOwnPersona(user.id, id);
  showAnew();
}

/** Makes a persona the default; null: none is any more. */
export async function setDefaultPersona(id: number | null): Promise<{ ok: true } | Refused> {
  const user = await requireUser();
  const isSet = (id === null || isPersonaId(id)) && (await setOwnDefault(user.id, id));
  if (!isSet) return refuse(notFound);
  showAnew();
  return { ok: true };
}

const signedOut = toProblem(
  "unauthorized",
  "You were signed out here. Sign in again in another tab, then save once more: nothing that you typed is lost.",
);
const notFound = toProblem("not-found", "This persona is not among yours any more.");
const tooMany = toProblem(
  "invalid-persona",
  `You have ${mostPersonas} personas, and that is as many as there can be. Delete one first.`,
);

function refuse(problem: Problem): Refused {
  return { ok: false, problem };
}

/** Where personas are listed or chosen from. */
function showAnew(): void {
  revalidatePath("/dashboard/personas", "layout");
  revalidatePath("/dashboard/script");
}

function isPersonaId(id: unknown): boolean {
  return Number.isInteger(id) && Number(id) > 0 && Number(id) <= 2_147_483_647;
}
