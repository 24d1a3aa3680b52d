import type { Reference } from "./reference";

type Entry = { id: string; title: string };

const guide: Entry[] = [
  { id: "start", title: "What it is" },
  { id: "key", title: "Getting a key" },
  { id: "authentication", title: "Authentication and scopes" },
  { id: "problems", title: "Errors" },
  { id: "limits", title: "Rate limits and quotas" },
  { id: "browsers", title: "From a browser (CORS)" },
  { id: "client", title: "The TypeScript client" },
  { id: "streams", title: "How to consume the stream" },
];

/** Everything on the page, beside it where there is room and above it, folded, where there is none. */
export function Contents({ groups, objects }: Pick<Reference, "groups" | "objects">) {
  const parts = [
    { title: "Guide", entries: guide },
    ...groups.map(({ name, operations }) => ({
      title: name,
      entries: operations.map(({ id, summary }) => ({ id, title: summary })),
    })),
    { title: "Objects", entries: objects.map(({ name }) => ({ id: `object-${name}`, title: name })) },
  ];
  return (
    <>
      <nav
        aria-label="Contents"
        className="sticky top-14 hidden h-[calc(100dvh-3.5rem)] w-64 shrink-0 overflow-y-auto border-r px-4 py-6 lg:block"
      >
        <Parts parts={parts} />
      </nav>
      <nav aria-label="Contents" className="border-b lg:hidden">
        <details>
          <summary className="px-4 py-3 font-medium text-sm">Contents</summary>
          <div className="max-h-[60dvh] overflow-y-auto px-4 pb-4">
            <Parts parts={parts} />
          </div>
        </details>
      </nav>
    </>
  );
}

function Parts({ parts }: { parts: { title: string; entries: Entry[] }[] }) {
  return (
    <div className="space-y-5">
      {parts.map(({ title, entries }) => (
        <div key={title}>
          <p className="px-2 font-semibold text-[0.8125rem]">{title}</p>
          <ul>
            {entries.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="block rounded-sm px-2 py-2 text-muted-foreground text-sm hover:bg-muted hover:text-foreground lg:py-1"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
