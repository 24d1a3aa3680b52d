import type { Metadata } from "next";
import { decodeBrief } from "@/components/generator/draft-link";
import { GeneratorPage } from "@/components/generator/generator-page";
import { getDatabase } from "@/db/client";
import { listOwnTemplates } from "@/db/queries/own-templates";
import { listPersonas } from "@/db/queries/personas";
import { listLiveRuns } from "@/db/queries/runs";
import { getScript } from "@/db/queries/scripts";
import { requireUser } from "@/lib/auth/require-user";
import { env } from "@/lib/env";
import { defaultModelId, listModels } from "@/lib/models/offered-models";
import { getRunSnapshot } from "@/lib/runs/run-snapshot";
import { templates } from "@/lib/script/templates/registry";
import { beginScript, readScript } from "./actions";
import { deleteTemplate, saveTemplate } from "./template-actions";

export const metadata: Metadata = { title: "New script" };

type Asked = Partial<Record<"from" | "run" | "model" | "brief", string | string[]>>;

type PageProps = { searchParams: Promise<Asked> };

export default async function ScriptPage({ searchParams }: PageProps) {
  const asked = await searchParams;
  const user = await requireUser(`/dashboard/script?${toQuery(asked)}`);
  const { from, run, model, brief } = asked;
  const source = /^\d{1,9}$/.test(String(from)) ? await getScript(user.id, Number(from)) : null;
  const askedRunId = typeof run === "string" ? run : null;
  const opened = askedRunId ? await getRunSnapshot(await getDatabase(), user.id, askedRunId) : null;
  return (
    <GeneratorPage
      address={[from, model, brief].join("&")}
      askedRunId={askedRunId}
      opened={opened}
      isUnknownRun={askedRunId !== null && opened === null}
      liveRuns={opened ? [] : await listLiveRuns(user.id)}
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
    />
  );
}

/** The same questions again, for whoever has to sign in first. */
function toQuery(asked: Asked): URLSearchParams {
  return new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
