import { cn } from "@/components/ui/cn";
import { SettingsSection } from "./settings-section";

/** How much of one limit is used; `most` is null where there is none, `resetsAt` where it does not start anew. */
export type UsageLine = { name: string; used: number; most: number | null; resetsAt: string | null };

const number = new Intl.NumberFormat("en");
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

export function UsageSection({ usage }: { usage: UsageLine[] }) {
  return (
    <SettingsSection
      id="usage"
      title="Usage and limits"
      note="What is being written counts with all that it may take, until it ends."
    >
      <ul className="space-y-5">
        {usage.map((line) => (
          <li key={line.name}>
            <Usage {...line} />
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}

function Usage({ name, used, most, resetsAt }: UsageLine) {
  const share = most === null ? 0 : most === 0 ? 1 : Math.min(1, used / most);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium text-sm">{name}</span>
        <span className="clock text-[0.8125rem] text-muted-foreground">
          {number.format(used)}
          {most === null ? ", no limit" : ` of ${number.format(most)}`}
        </span>
      </div>
      {most === null ? null : (
        <div
          role="progressbar"
          aria-label={name}
          aria-valuemin={0}
          aria-valuemax={most}
          aria-valuenow={Math.min(used, most)}
          aria-valuetext={`${number.format(used)} of ${number.format(most)}`}
          className="mt-1.5 h-2 overflow-hidden rounded-full bg-muted"
        >
          <div
            className={cn("h-full rounded-full", share < 0.9 ? "bg-primary" : "bg-warning")}
            style={{ width: `${share * 100}%` }}
          />
        </div>
      )}
      {resetsAt ? (
        <p className="mt-1 text-[0.8125rem] text-muted-foreground">
          Resets at {time.format(new Date(resetsAt))} UTC
        </p>
      ) : null}
    </>
  );
}
