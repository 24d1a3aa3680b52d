import type { Metadata } from "next";
import { connection } from "next/server";
import { PersonaForm } from "@/components/personas/persona-form";
import { savePersona } from "../actions";

export const metadata: Metadata = { title: "New persona" };

export default async function NewPersonaPage() {
  await connection();
  return <PersonaForm persona={null} onSave={savePersona} />;
}
