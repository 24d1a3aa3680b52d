import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { AwaitWriting } from "@/components/library/await-writing";
import { SavedScript } from "@/components/library/saved-script";
import { getScript } from "@/db/queries/scripts";
import { requireUser } from "@/lib/auth/require-user";
import { listModels, type OfferedModel, refusalOf } from "@/lib/models/offered-models";
import type { Brief } from "@/lib/script/brief";
import { requireTemplate } from "@/lib/script/templates/registry";
import { readScript } from "../../script/actions";
import {
  deleteScript,
  listWriting,
  recheckScript,
  renameScript,
  reviseScript,
  rewriteScript,
} from "../actions";

type PageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await requireScript(await params)).topic };
}

export default async function SavedScriptPage({ params }: PageProps) {
  const script = await requireScript(await params);
  const models = listModels();
  const model = models.find(({ id }) => id === script.model);
  return (
    <>
      <SavedScript
        script={script}
        templateName={requireTemplate(script.brief.template).name}
        modelName={model?.label ?? script.model}
        otherModels={models
          .filter(({ id }) => id !== script.model)
          .map((other) => fitTo(script.brief, other))}
        onDelete={deleteScript}
        onRename={renameScript}
        actions={{ readScript, recheckScript, reviseScript, rewriteScript }}
      />
      <AwaitWriting writing={script.status === "writing" ? [script.id] : []} listWriting={listWriting} />
    </>
  );
}

/** A model as it can be used for this brief: one may be there and not write its language. */
function fitTo({ language }: Brief, model: OfferedModel): OfferedModel {
  if (!model.usable || refusalOf(model.id, language) === null) return model;
  return { ...model, usable: false, reason: "does not write this language" };
}

async function requireScript({ id }: { id: string }) {
  await connection();
  const user = await requireUser(`/dashboard/scripts/${id}`);
  const script = /^\d{1,9}$/.test(id) ? await getScript(user.id, Number(id)) : null;
  return script ?? notFound();
}
