import type { Metadata } from "next";
import { connection } from "next/server";
import { decodeBrief } from "@/components/generator/draft-link";
import { Generator } from "@/components/generator/generator";
import { listOwnTemplates } from "@/db/queries/own-templates";
import { listPersonas } from "@/db/queries/personas";
import { getScript } from "@/db/queries/scripts";
import { requireUser } from "@/lib/auth/require-user";
import { env } from "@/lib/env";
import { defaultModelId, listModels } from "@/lib/models/offered-models";
import { templates } from "@/lib/script/templates/registry";
import { beginScript, readScript } from "./actions";
import { deleteTemplate, saveTemplate } from "./template-actions";

export const metadata: Metadata = { title: "New script" };

type Asked = Partial<Record<"from" | "continue" | "model" | "brief", string | string[]>>;

type PageProps = { searchParams: Promise<Asked> };

export default async function ScriptPage({ searchParams }: PageProps) {
  await connection();
  const { from, continue: runId, model, brief } = await searchParams;
  const user = await requireUser();
  const source = /^\d{1,9}$/.test(String(from)) ? await getScript(user.id, Number(from)) : null;
  const address = [from, runId, model, brief].join("&");
  return (
    <Generator
      key={address}
      address={address}
      templates={templates}
      ownTemplates={await listOwnTemplates(user.id)}
      templateActions={{ saveTemplate, deleteTemplate }}
      personas={await listPersonas(user.id)}
      models={listModels()}
      defaultModel={defaultModelId()}
      ownEndpoint={env.CUSTOM_ENDPOINTS !== "off"}
      actions={{ beginScript, readScript }}
      initialBrief={source?.brief ?? null}
      link={typeof brief === "string" ? decodeBrief(brief, defaultModelId()) : null}
      initialModel={typeof model === "string" ? model : null}
      continueRunId={typeof runId === "string" ? runId : null}
    />
  );
}
