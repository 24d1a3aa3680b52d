"use server";

import { revalidatePath } from "next/cache";
import { deleteScript as deleteOwnScript } from "@/db/queries/scripts";
import { requireUser } from "@/lib/auth/require-user";

export async function deleteScript(id: number): Promise<void> {
  const user = await requireUser();
  await deleteOwnScript(user.id, id);
  revalidatePath("/dashboard/scripts");
}
