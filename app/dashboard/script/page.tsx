import type { Metadata } from "next";
import { connection } from "next/server";
import { Generator } from "@/components/generator/generator";
import { getScript } from "@/db/queries/scripts";
import { requireUser } from "@/lib/auth/require-user";
import { env } from "@/lib/env";
import { defaultModelId, listModels } from "@/lib/models/offered-models";
import { templates } from "@/lib/script/templates/registry";
import { beginScript, readScript } from "./actions";

export const metadata: Metadata = { title: "New script" };

type PageProps = { searchParams: Promise<Partial<Record<"from" | "continue" | "model", string | string[]>>> };

export default async function ScriptPage({ searchParams }: PageProps) {
  await connection();
  const { from, continue: runId, model } = await searchParams;
  const user = await requireUser();
  const source = /^\d{1,9}$/.test(String(from)) ? await getScript(user.id, Number(from)) : null;
  return (
    <Generator
      key={`${from}-${runId}-${model}`}
      templates={templates}
      models={listModels()}
      defaultModel={defaultModelId()}
      ownEndpoint={env.CUSTOM_ENDPOINTS !== "off"}
      actions={{ beginScript, readScript }}
      initialBrief={source?.brief ?? null}
      initialModel={typeof model === "string" ? model : null}
      continueRunId={typeof runId === "string" ? runId : null}
    />
  );
}
