import { useState } from "react";
import { type Language, languages } from "@/lib/script/language";
import { passageFor, type ReadingPassage } from "@/lib/script/reading-passages";
import { ReadingControls } from "./reading-controls";
import { describeReading, type ReadingResult } from "./reading-result";
import { useStopwatch } from "./use-stopwatch";

type CalibrationCardProps = { language: Language; onUse: (wordsPerMinute: number) => void };

/** A text to read aloud against a timer, and the pace that comes of it. Nothing is recorded. */
export function CalibrationCard({ language, onUse }: CalibrationCardProps) {
  const passage = passageFor(language);
  const { seconds, isRunning, start, stop } = useStopwatch();
  const [result, setResult] = useState<ReadingResult | null>(null);
  const [used, setUsed] = useState<number | null>(null);

  function toggle() {
    setUsed(null);
    if (isRunning) setResult(describeReading(passage, language, stop()));
    else {
      setResult(null);
      start();
    }
  }

  function use(wordsPerMinute: number) {
    onUse(wordsPerMinute);
    setUsed(wordsPerMinute);
  }

  return (
    <section aria-labelledby="calibration-title" className="rounded-lg border bg-paper">
      <div className="px-5 pt-5">
        <h3 id="calibration-title" className="font-semibold">
          Measure your pace
        </h3>
        <p className="mt-1 max-w-[62ch] text-[0.8125rem] text-muted-foreground">
          Press Start, read the text aloud as you would to your audience, and press Stop after the last word.
          It takes about a minute. Nothing is recorded.
          {passage.language === language
            ? null
            : ` There is no text in ${languages[language].label} yet: read the ${languages[passage.language].label} one, and the pace is converted.`}
        </p>
      </div>
      {/* In sight over the whole of a text that is longer than a phone. */}
      <div className="sticky top-14 border-b bg-paper px-5 py-3.5">
        <ReadingControls
          seconds={seconds}
          isRunning={isRunning}
          result={result}
          onToggle={toggle}
          onUse={use}
        />
        <p role="status" className="mt-2.5 max-w-[62ch] text-sm empty:sr-only">
          {statusOf(isRunning, used, result)}
        </p>
      </div>
      <PassageText passage={passage} />
    </section>
  );
}

function PassageText({ passage }: { passage: ReadingPassage }) {
  return (
    <div
      lang={passage.language}
      className="max-w-[62ch] space-y-3 px-5 pt-4 pb-6 font-script text-[1.0625rem] leading-relaxed"
    >
      {passage.text.split("\n\n").map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

function statusOf(isRunning: boolean, used: number | null, result: ReadingResult | null): string {
  if (isRunning) return "The clock is running. Press Stop after the last word.";
  if (used !== null) return `The pace is set to ${used} words a minute. Save the persona to keep it.`;
  return result?.sentence ?? "";
}
