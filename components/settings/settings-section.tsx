import type { ReactNode } from "react";

type SettingsSectionProps = { id: string; title: string; note?: string; children: ReactNode };

/** One subject of the settings: its name and what it is on the left, on a phone above. */
export function SettingsSection({ id, title, note, children }: SettingsSectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-4 border-t py-8 lg:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {note ? <p className="mt-1 max-w-[56ch] text-[0.8125rem] text-muted-foreground">{note}</p> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
