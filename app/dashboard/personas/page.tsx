import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { EmptyPersonas } from "@/components/personas/empty-personas";
import { PersonaList } from "@/components/personas/persona-list";
import { Button } from "@/components/ui/button";
import { listPersonas } from "@/db/queries/personas";
import { requireUser } from "@/lib/auth/require-user";
import { deletePersona, duplicatePersona, setDefaultPersona } from "./actions";

export const metadata: Metadata = { title: "Personas" };

export default async function PersonasPage() {
  await connection();
  const user = await requireUser("/dashboard/personas");
  const personas = await listPersonas(user.id);
  return (
    <main id="main" className="mx-auto max-w-5xl px-4 py-8 sm:px-6 sm:py-10">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
        <h1 className="font-semibold text-2xl tracking-tight">Personas</h1>
        {personas.length > 0 ? (
          <Button asChild variant="primary">
            <Link href="/dashboard/personas/new">
              <Plus aria-hidden />
              New persona
            </Link>
          </Button>
        ) : null}
      </div>
      {personas.length > 0 ? (
        <PersonaList personas={personas} actions={{ deletePersona, duplicatePersona, setDefaultPersona }} />
      ) : (
        <EmptyPersonas />
      )}
    </main>
  );
}
