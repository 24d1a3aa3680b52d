import type { Metadata } from "next";
import { PersonaForm } from "@/components/personas/persona-form";
import { requireUser } from "@/lib/auth/require-user";
import { savePersona } from "../actions";

export const metadata: Metadata = { title: "New persona" };

export default async function NewPersonaPage() {
  await requireUser("/dashboard/personas/new");
  return <PersonaForm persona={null} onSave={savePersona} />;
}
