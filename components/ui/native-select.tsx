import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass } from "./control";

type NativeSelectProps = ComponentProps<"select"> & { wrapperClassName?: string };

/** The browser's own select: right on every phone and with every keyboard. */
export function NativeSelect({ className, wrapperClassName, ...props }: NativeSelectProps) {
  return (
    <span className={cn("relative block", wrapperClassName)}>
      <select className={cn(controlClass, "h-10 appearance-none truncate pr-9", className)} {...props} />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  );
}
