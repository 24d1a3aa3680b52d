import type { Metadata } from "next";
import { connection } from "next/server";
import { AwaitWriting } from "@/components/library/await-writing";
import { EmptyLibrary, NoMatch } from "@/components/library/empty-library";
import { LibrarySearch } from "@/components/library/library-search";
import { Pager } from "@/components/library/pager";
import { ScriptList } from "@/components/library/script-list";
import { listLiveRuns } from "@/db/queries/runs";
import { listScripts } from "@/db/queries/scripts";
import { requireUser } from "@/lib/auth/require-user";
import { cleanText } from "@/lib/script/clean-text";
import { templates } from "@/lib/script/templates/registry";
import { deleteScript, listWriting } from "./actions";

export const metadata: Metadata = { title: "Library" };

type PageProps = { searchParams: Promise<{ q?: string | string[]; page?: string | string[] }> };

export default async function LibraryPage({ searchParams }: PageProps) {
  await connection();
  const { q, page } = await searchParams;
  const search = typeof q === "string" ? cleanText(q).slice(0, 200) : "";
  const user = await requireUser("/dashboard/scripts");
  const library = await listScripts(user.id, {
    search: search || undefined,
    page: Math.max(1, Number.parseInt(String(page), 10) || 1),
  });
  const live = new Map((await listLiveRuns(user.id)).map(({ scriptId, runId }) => [scriptId, runId]));
  const names = new Map(templates.map((template) => [template.id, template.name]));
  const scripts = library.scripts.map((script) => ({
    ...script,
    runId: live.get(script.id) ?? null,
    template: names.get(script.template) ?? script.template,
  }));
  return (
    <main id="main" className="mx-auto max-w-5xl px-4 py-8 sm:px-6 sm:py-10">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
        <h1 className="font-semibold text-2xl tracking-tight">Library</h1>
        {library.total > 0 || search ? <LibrarySearch search={search} /> : null}
      </div>
      {scripts.length > 0 ? (
        <ScriptList scripts={scripts} onDelete={deleteScript} />
      ) : search ? (
        <NoMatch search={search} />
      ) : (
        <EmptyLibrary />
      )}
      <AwaitWriting
        writing={scripts.filter(({ runId }) => runId !== null).map(({ id }) => id)}
        listWriting={listWriting}
      />
      <Pager page={library.page} pages={library.pages} search={search} />
    </main>
  );
}
