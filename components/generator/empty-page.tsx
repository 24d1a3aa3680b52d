import { RotateCw } from "lucide-react";
import { Button } from "@/components/ui/button";

/** The page before the first run. */
export function EmptyPage() {
  return (
    <Sheet title="Nothing written yet">
      <p>
        Say what it is about, pick a length and press Generate Script. Every sentence is checked against your
        brief before it appears here.
      </p>
    </Sheet>
  );
}

/** The page for a script that ended part way and can go on. */
export function ContinuePage({ onContinue }: { onContinue: () => void }) {
  return (
    <Sheet title="This script ended part way">
      <p>What was written is kept. Continue writes the sections that are missing.</p>
      <Button variant="primary" className="mt-5" onClick={onContinue}>
        <RotateCw aria-hidden />
        Continue
      </Button>
    </Sheet>
  );
}

function Sheet({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="rounded-lg border bg-paper px-5 py-10 sm:px-10 sm:py-14 lg:min-h-[70dvh]">
      <div className="max-w-[46ch] text-muted-foreground">
        <h2 className="mb-2 font-semibold text-foreground text-xl tracking-tight">{title}</h2>
        {children}
      </div>
    </div>
  );
}
