"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { SavedPersona } from "@/lib/script/persona";
import { PaceFields } from "./pace-fields";
import { PlanEffectCard } from "./plan-effect-card";
import { type SavePersona, usePersonaForm } from "./use-persona-form";
import { VoiceFields } from "./voice-fields";
import { WordsFields } from "./words-fields";

type PersonaFormProps = {
  /** Null for a new one. */
  persona: SavedPersona | null;
  onSave: SavePersona;
};

export function PersonaForm({ persona, onSave }: PersonaFormProps) {
  const { draft, errors, saving, change, submit } = usePersonaForm(persona, onSave);
  const fields = { draft, errors, onChange: change };
  return (
    <main id="main" className="mx-auto max-w-5xl px-4 py-6 sm:px-6 sm:py-8">
      <Link
        href="/dashboard/personas"
        className="-ml-2 inline-flex h-10 items-center gap-1.5 rounded-md px-2 text-muted-foreground text-sm hover:text-foreground"
      >
        <ArrowLeft aria-hidden className="size-4" />
        Personas
      </Link>
      <h1 className="mt-1 break-words font-semibold text-2xl tracking-tight">
        {persona ? persona.name : "New persona"}
      </h1>
      <form
        noValidate
        onSubmit={submit}
        className="mt-6 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem] lg:items-start lg:gap-12"
      >
        <div className="space-y-10">
          <Part title="Voice">
            <VoiceFields {...fields} />
          </Part>
          <Part title="Words">
            <WordsFields {...fields} />
          </Part>
          <Part title="Pace">
            <PaceFields {...fields} />
          </Part>
        </div>
        <div className="mt-8 lg:sticky lg:top-20 lg:mt-9">
          <PlanEffectCard draft={draft} />
          {errors.form ? (
            <p role="alert" className="mt-4 text-destructive text-sm">
              {errors.form}
            </p>
          ) : null}
          <div className="mt-5 flex gap-2">
            <Button type="submit" variant="primary" size="lg" className="flex-1" aria-disabled={saving}>
              {saving ? <Spinner /> : null}
              Save persona
            </Button>
            <Button asChild size="lg">
              <Link href="/dashboard/personas">Cancel</Link>
            </Button>
          </div>
        </div>
      </form>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-4 border-b pb-2 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
