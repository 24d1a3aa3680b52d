import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PersonaForm } from "@/components/personas/persona-form";
import { getDatabase } from "@/db/client";
import { getPersona } from "@/db/queries/personas";
import { requireUser } from "@/lib/auth/require-user";
import { savePersona } from "../actions";

type PageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await requirePersona(await params)).name };
}

export default async function PersonaPage({ params }: PageProps) {
  const persona = await requirePersona(await params);
  return <PersonaForm key={persona.id} persona={persona} onSave={savePersona} />;
}

async function requirePersona({ id }: { id: string }) {
  await connection();
  const user = await requireUser(`/dashboard/personas/${id}`);
  const persona = /^\d{1,9}$/.test(id) ? await getPersona(await getDatabase(), user.id, Number(id)) : null;
  return persona ?? notFound();
}
