"use client";

import { X } from "lucide-react";
import { Dialog as DialogPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { Button } from "./button";
import { cn } from "./cn";

export const Dialog = DialogPrimitive.Root;
export const DialogTrigger = DialogPrimitive.Trigger;
export const DialogClose = DialogPrimitive.Close;

const sizes = {
  /** High enough for a phone's keyboard to have room below. */
  small:
    "top-4 left-1/2 max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-md -translate-x-1/2 overflow-y-auto rounded-lg border p-6 sm:top-1/2 sm:-translate-y-1/2",
  /** The whole screen of a phone. */
  panel:
    "inset-0 flex flex-col overflow-hidden sm:inset-x-6 sm:inset-y-[max(1.5rem,4dvh)] sm:mx-auto sm:max-w-6xl sm:rounded-lg sm:border",
};

type DialogContentProps = ComponentProps<typeof DialogPrimitive.Content> & { size?: keyof typeof sizes };

export function DialogContent({ className, size = "small", children, ...props }: DialogContentProps) {
  return (
    <DialogPrimitive.Portal>
      <DialogPrimitive.Overlay className="fixed inset-0 z-50 bg-black/40 dark:bg-black/60" />
      <DialogPrimitive.Content
        className={cn(
          "fixed z-50 bg-popover text-popover-foreground shadow-lg outline-none",
          sizes[size],
          className,
        )}
        onInteractOutside={keepForToasts}
        {...props}
      >
        {children}
        <DialogPrimitive.Close asChild>
          <Button variant="ghost" size="icon" aria-label="Close" className="absolute top-2.5 right-2.5">
            <X aria-hidden />
          </Button>
        </DialogPrimitive.Close>
      </DialogPrimitive.Content>
    </DialogPrimitive.Portal>
  );
}

/** A toast lies above the dialog, and its button is not a press outside of it. */
function keepForToasts(event: Event): void {
  if (event.target instanceof Element && event.target.closest("[data-sonner-toaster]"))
    event.preventDefault();
}

export function DialogTitle({ className, ...props }: ComponentProps<typeof DialogPrimitive.Title>) {
  return <DialogPrimitive.Title className={cn("pr-8 font-semibold text-lg", className)} {...props} />;
}

export function DialogDescription({
  className,
  ...props
}: ComponentProps<typeof DialogPrimitive.Description>) {
  return (
    <DialogPrimitive.Description className={cn("mt-1 text-muted-foreground text-sm", className)} {...props} />
  );
}
