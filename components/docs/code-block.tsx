import { CopyCode } from "./copy-code";

type CodeBlockProps = { label: string; code: string };

/** Code as it is copied. It scrolls within itself, by the keyboard too. */
export function CodeBlock({ label, code }: CodeBlockProps) {
  return (
    <figure className="rounded-md border bg-paper">
      <figcaption className="flex items-center justify-between gap-4 border-b py-0.5 pr-1 pl-4 text-[0.8125rem] text-muted-foreground">
        {label}
        <CopyCode label={label} />
      </figcaption>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached without a mouse.
        tabIndex={0}
        className="overflow-x-auto rounded-md p-4 font-mono text-[0.8125rem] leading-relaxed"
      >
        <code>{code}</code>
      </pre>
    </figure>
  );
}
