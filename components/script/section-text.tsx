import { type CSSProperties, Fragment, memo, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { toClock } from "@/lib/script/timing";
import { sentenceId } from "./find-evidence";
import { toParagraphs } from "./paragraphs";

type SectionTextProps = {
  index: number;
  title: string;
  startSeconds: number;
  seconds: number;
  sentences: readonly string[];
  highlighted?: ReadonlySet<string>;
  /** The first sentence that fades in when it comes; without it none does. */
  arrivingFrom?: number;
  /** Shown behind the last sentence. */
  caret?: ReactNode;
  /** Shown under the text: a note, or lines that hold the place of what is not written yet. */
  children?: ReactNode;
  /** Height kept free for text that is still to come, in lines. */
  lines?: number;
};

/** One section of a script: its clock in the margin, its title, its sentences in paragraphs. */
export const SectionText = memo(function SectionText(props: SectionTextProps) {
  const {
    index,
    title,
    startSeconds,
    seconds,
    sentences,
    highlighted,
    arrivingFrom,
    caret,
    children,
    lines,
  } = props;
  const paragraphs = toParagraphs(sentences);
  return (
    <section
      aria-label={title}
      className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 sm:grid-cols-[4.25rem_minmax(0,1fr)] sm:gap-x-0"
    >
      <span className="clock text-[0.8125rem] leading-6">{toClock(startSeconds)}</span>
      <h3 className="break-words font-medium text-[0.8125rem] text-muted-foreground leading-6">{title}</h3>
      <span className="clock text-muted-foreground text-xs leading-6 sm:row-start-2 sm:self-start sm:pt-1">
        {Math.round(seconds)} s
      </span>
      <div
        className="col-span-3 mt-1 min-h-[calc(var(--lines)*2.75em)] sm:min-h-[calc(var(--lines)*1.72em)] max-w-[58ch] sm:col-span-1 sm:col-start-2 sm:row-start-2 font-script text-[1.0625rem] leading-[1.72] sm:text-[1.125rem]"
        style={{ "--lines": lines ?? 0 } as CSSProperties} // a variable is no property that React knows
      >
        {paragraphs.map((pieces, position) => (
          <p key={`${index}-${pieces[0]?.sentence}`} className={position > 0 ? "mt-[0.85em]" : undefined}>
            {pieces.map(({ sentence, text }) => (
              <Fragment key={sentence}>
                <span
                  id={sentenceId(index, sentence)}
                  tabIndex={-1}
                  className={cn(
                    "rounded-[3px] outline-none transition-colors duration-500",
                    arrivingFrom !== undefined && sentence >= arrivingFrom && "animate-sentence",
                    highlighted?.has(sentenceId(index, sentence)) && "bg-mark",
                  )}
                >
                  {text.trimEnd()}
                </span>
                {text.slice(text.trimEnd().length)}
              </Fragment>
            ))}
            {position === paragraphs.length - 1 ? caret : null}
          </p>
        ))}
        {children}
      </div>
    </section>
  );
});
