import { Fragment } from "react";

/** A sentence or more, in which what stands in backticks is code. */
export function Text({ children }: { children: string }) {
  return children.split("`").map((part, place) => {
    const key = `${place} ${part}`;
    return place % 2 === 1 ? <Code key={key}>{part}</Code> : <Fragment key={key}>{part}</Fragment>;
  });
}

export function Code({ children }: { children: string }) {
  return <code className="rounded-sm bg-muted px-1 py-0.5 font-mono text-[0.875em]">{children}</code>;
}

export function TextLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="text-accent-foreground underline underline-offset-2">
      {children}
    </a>
  );
}
