import { type ReactNode, useDeferredValue, useMemo } from "react";
import type { Language } from "@/lib/script/language";
import { type Learnt, learnFrom, leastSampleWords } from "@/lib/script/learn-from";
import { toClock } from "@/lib/script/timing";

/** What a sample says of its writer's voice, counted here as it is typed. */
export function LearntFacts({ sample, language }: { sample: string; language: Language }) {
  const settled = useDeferredValue(sample);
  const learnt = useMemo(() => learnFrom(settled, language), [settled, language]);
  return (
    <div className="mt-3 rounded-md border bg-card px-4 py-3">
      <h3 className="font-medium text-sm">What it says of your voice</h3>
      {learnt.words === 0 ? (
        <p className="mt-1 text-[0.8125rem] text-muted-foreground">
          Paste a script or a transcript in your own words. It is counted here, as you type.
        </p>
      ) : learnt.words < leastSampleWords ? (
        <p className="mt-1 text-[0.8125rem] text-muted-foreground">
          This needs about {leastSampleWords} words; so far there {are(learnt.words)}.
        </p>
      ) : (
        <Facts learnt={learnt} />
      )}
    </div>
  );
}

function are(words: number): string {
  return words === 1 ? "is 1" : `are ${words}`;
}

function Facts({ learnt: { words, sentenceWords, pace, favourites } }: { learnt: Learnt }) {
  return (
    <dl className="mt-1.5 grid gap-x-4 gap-y-2 text-sm sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:gap-y-1.5">
      {sentenceWords ? (
        <Fact name="Sentence length">
          {sentenceWords.mean} words on average, most of them {rangeOf(sentenceWords)}
        </Fact>
      ) : null}
      <Fact name="Favourite words">
        {favourites && favourites.length > 0 ? favourites.join(", ") : "none stands out"}
      </Fact>
      {pace ? (
        <Fact name="By the clock">
          {words} words in <span className="clock">{toClock(pace.seconds)}</span> at the usual conversational
          rate: {pace.wordsPerMinute} words a minute
        </Fact>
      ) : null}
    </dl>
  );
}

function rangeOf({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sm:contents">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}
