import { type ReactNode, useId } from "react";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";

type GalleryCardProps = {
  name: string;
  about: string;
  isInUse: boolean;
  /** Missing where the card cannot be chosen. */
  onChoose?: () => void;
  /** Stands above the card's own press. */
  action?: ReactNode;
  children: ReactNode;
};

/** A card that is chosen by a press anywhere on it; its name is the button. */
export function GalleryCard({ name, about, isInUse, onChoose, action, children }: GalleryCardProps) {
  const id = useId();
  return (
    <li
      data-card
      className={cn(
        "relative flex min-w-0 flex-col rounded-lg border bg-paper p-4 transition-colors sm:p-5",
        onChoose && "hover:border-input has-[h3_:focus-visible]:border-ring",
        isInUse && "border-primary",
      )}
    >
      <div className="flex items-start justify-between gap-3">
        <h3 className="wrap-anywhere min-w-0 font-semibold leading-snug">
          {onChoose ? (
            <button
              type="button"
              aria-current={isInUse ? "true" : undefined}
              aria-describedby={`${id}-about`}
              onClick={onChoose}
              className="text-left after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:outline-offset-2"
            >
              {name}
            </button>
          ) : (
            name
          )}
        </h3>
        {isInUse ? <Badge className="shrink-0">In use</Badge> : null}
        {action ? <div className="relative -my-2 -mr-2 shrink-0">{action}</div> : null}
      </div>
      <p id={`${id}-about`} className="wrap-anywhere mt-1 text-muted-foreground text-sm">
        {about}
      </p>
      {children}
    </li>
  );
}
