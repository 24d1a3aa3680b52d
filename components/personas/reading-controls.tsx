import { Check, Play, RotateCcw, Square } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { toClock } from "@/lib/script/timing";
import type { ReadingResult } from "./reading-result";

type ReadingControlsProps = {
  seconds: number;
  isRunning: boolean;
  result: ReadingResult | null;
  onToggle: () => void;
  onUse: (wordsPerMinute: number) => void;
};

/** One button starts and stops the clock; with a result there is a second one that takes it over. */
export function ReadingControls({ seconds, isRunning, result, onToggle, onUse }: ReadingControlsProps) {
  const use = useRef<HTMLButtonElement>(null);
  const measured = result?.wordsPerMinute ?? null;
  const [Icon, label] = isRunning ? [Square, "Stop"] : result ? [RotateCcw, "Read again"] : [Play, "Start"];

  // A second press of the key that stopped the clock must not start it again.
  useEffect(() => {
    if (result) use.current?.focus();
  }, [result]);

  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="timer" aria-label="Time read" className="clock mr-2 w-14 text-xl">
        {toClock(seconds)}
      </p>
      <Button variant={measured === null ? "primary" : "outline"} onClick={onToggle}>
        <Icon aria-hidden />
        {label}
      </Button>
      {measured === null ? null : (
        <Button ref={use} variant="primary" onClick={() => onUse(measured)}>
          <Check aria-hidden />
          Use this pace
        </Button>
      )}
    </div>
  );
}
