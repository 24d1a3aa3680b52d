import { RotateCw } from "lucide-react";
import { Button } from "@/components/ui/button";

type ContinuePageProps = { topic: string | undefined; note: string; label: string; onContinue: () => void };

/** The page for a script that can be gone on with, before the reader asks for it. */
export function ContinuePage({ topic, note, label, onContinue }: ContinuePageProps) {
  return (
    <article className="rounded-lg border bg-paper px-5 py-7 sm:px-10 sm:py-10">
      <h2 className="max-w-[34ch] text-balance break-words font-semibold text-2xl tracking-tight">
        {topic ?? "Your script"}
      </h2>
      <p className="mt-3 max-w-[52ch] text-muted-foreground">{note}</p>
      <Button variant="primary" className="mt-5" onClick={onContinue}>
        <RotateCw aria-hidden />
        {label}
      </Button>
    </article>
  );
}
