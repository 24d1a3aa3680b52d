import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass } from "./control";

/** Grows with what is typed, where the browser knows `field-sizing`. */
export function Textarea({ className, rows = 1, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={cn(
        controlClass,
        "field-sizing-content wrap-anywhere block min-h-10 resize-none py-2 leading-normal",
        className,
      )}
      {...props}
    />
  );
}
