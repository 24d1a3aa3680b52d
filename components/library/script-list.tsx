import Link from "next/link";
import { toClock } from "@/lib/script/timing";
import { DateLabel } from "./date-label";
import { DeleteScriptButton } from "./delete-script-button";
import { type ScriptStatus, StatusLabel } from "./status-label";

export type ListedScript = {
  id: number;
  /** The run that writes it now; null once it has ended. */
  runId: string | null;
  topic: string;
  template: string;
  status: ScriptStatus;
  seconds: number;
  words: number;
  compliant: boolean | null;
  createdAt: Date;
};

type ScriptListProps = { scripts: ListedScript[]; onDelete: (id: number) => Promise<void> };

export function ScriptList({ scripts, onDelete }: ScriptListProps) {
  return (
    <ul className="mt-6 divide-y overflow-hidden rounded-lg border bg-paper">
      {scripts.map((script) => (
        <li
          key={script.id}
          className="relative flex items-center gap-3 py-3.5 pr-2 pl-4 hover:bg-card sm:pr-3 sm:pl-5"
        >
          <div className="min-w-0 flex-1 sm:flex sm:items-center sm:gap-6">
            <div className="min-w-0 flex-1">
              <h2 className="line-clamp-2 font-medium leading-snug">
                <Link
                  href={
                    script.runId ? `/dashboard/script?run=${script.runId}` : `/dashboard/scripts/${script.id}`
                  }
                  className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
                >
                  {script.topic}
                </Link>
              </h2>
              <p className="mt-0.5 text-[0.8125rem] text-muted-foreground">
                {script.template} · <DateLabel date={script.createdAt} />
              </p>
            </div>
            <div className="mt-1.5 flex items-center gap-4 sm:mt-0 sm:gap-6">
              <span className="sm:w-32">
                <StatusLabel status={script.status} compliant={script.compliant} />
              </span>
              {script.runId ? (
                <span className="text-muted-foreground text-sm sm:w-44 sm:text-right">Watch it live</span>
              ) : (
                <Measures script={script} />
              )}
            </div>
          </div>
          <div className="relative">
            <DeleteScriptButton id={script.id} topic={script.topic} onDelete={onDelete} look="icon" />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Measures({ script }: { script: ListedScript }) {
  return (
    <>
      <span className="clock text-sm sm:w-14 sm:text-right">
        <span className="sr-only">Length </span>
        {toClock(script.seconds)}
      </span>
      <span className="clock whitespace-nowrap text-muted-foreground text-sm sm:w-24 sm:text-right">
        {script.words} words
      </span>
    </>
  );
}
