import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type SectionProps = { id: string; title: string; level?: 2 | 3; children: ReactNode };

const sizes = {
  2: "font-semibold text-2xl tracking-tight",
  3: "font-semibold text-lg tracking-tight",
};

/** A part of the page that can be linked to: its heading is the link. */
export function Section({ id, title, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    // The smaller ones are no landmarks: there are a hundred, and some have one name.
    <section id={id} aria-labelledby={level === 2 ? `${id}-title` : undefined} className="space-y-4">
      <Heading id={`${id}-title`} className={cn("text-balance", sizes[level])}>
        <a href={`#${id}`} className="group">
          {title}
          <span
            aria-hidden
            className="ml-2 text-muted-foreground opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
          >
            #
          </span>
        </a>
      </Heading>
      {children}
    </section>
  );
}
