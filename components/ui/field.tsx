import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

export function Label({ className, ...props }: ComponentProps<"label">) {
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is named by the caller's htmlFor
  return <label className={cn("font-medium text-sm", className)} {...props} />;
}

export function FieldError({ id, children }: { id: string; children?: string }) {
  if (!children) return null;
  return (
    <p id={id} className="mt-1.5 text-destructive text-sm">
      {children}
    </p>
  );
}

/** The attributes that tie a control to its error. */
export function invalidProps(errorId: string, error: string | undefined) {
  return error ? { "aria-invalid": true, "aria-describedby": errorId } : {};
}

type FieldProps = { id: string; label: string; note?: ReactNode; error?: string; children: ReactNode };

/** A control with its label above and its error below. */
export function Field({ id, label, note, error, children }: FieldProps) {
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <Label htmlFor={id}>{label}</Label>
        {note ? <span className="text-[0.8125rem] text-muted-foreground">{note}</span> : null}
      </div>
      {children}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
