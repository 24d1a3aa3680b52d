import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass } from "./control";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={cn(controlClass, "h-10", className)} {...props} />;
}
