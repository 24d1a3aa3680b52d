import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { SavedPersona } from "@/lib/script/persona";
import { type PersonaActions, PersonaButtons } from "./persona-buttons";

type PersonaListProps = { personas: SavedPersona[]; actions: PersonaActions };

export function PersonaList({ personas, actions }: PersonaListProps) {
  return (
    <ul className="mt-6 divide-y overflow-hidden rounded-lg border bg-paper">
      {personas.map((persona) => (
        <li
          key={persona.id}
          className="relative py-3.5 pr-2 pl-4 hover:bg-card sm:flex sm:items-center sm:gap-6 sm:pr-3 sm:pl-5"
        >
          <div className="min-w-0 flex-1">
            <h2 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-medium leading-snug">
              <Link
                href={`/dashboard/personas/${persona.id}`}
                prefetch={false} // it may be deleted meanwhile
                className="wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
              >
                {persona.name}
              </Link>
              {persona.isDefault ? <Badge>Default</Badge> : null}
            </h2>
            <p className="wrap-anywhere mt-0.5 line-clamp-2 text-[0.8125rem] text-muted-foreground">
              {[persona.audience, paceOf(persona)].filter(Boolean).join(" · ")}
            </p>
          </div>
          <div className="relative mt-1.5 -ml-3 sm:mt-0 sm:ml-0">
            <PersonaButtons persona={persona} actions={actions} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function paceOf({ wordsPerMinute }: SavedPersona): string {
  return wordsPerMinute === null ? "usual pace" : `${wordsPerMinute} words a minute`;
}
