import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SavedScript } from "@/components/library/saved-script";
import { getScript } from "@/db/queries/scripts";
import { requireUser } from "@/lib/auth/require-user";
import { listModels } from "@/lib/models/catalog";
import { requireTemplate } from "@/lib/script/templates/registry";
import { deleteScript } from "../actions";

type PageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await requireScript(await params)).topic };
}

export default async function SavedScriptPage({ params }: PageProps) {
  const script = await requireScript(await params);
  const model = listModels().find(({ id }) => id === script.model);
  return (
    <SavedScript
      script={script}
      templateName={requireTemplate(script.brief.template).name}
      modelName={model?.label ?? script.model}
      onDelete={deleteScript}
    />
  );
}

async function requireScript({ id }: { id: string }) {
  await connection();
  const user = await requireUser();
  const script = /^\d{1,9}$/.test(id) ? await getScript(user.id, Number(id)) : null;
  return script ?? notFound();
}
