"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

export function Toaster() {
  const { theme } = useTheme();
  return (
    <Sonner
      theme={theme === "light" || theme === "dark" ? theme : "system"}
      position="bottom-right"
      offset={{ bottom: 88, right: 24 }}
      mobileOffset={{ bottom: 112, left: 16, right: 16 }}
      closeButton
      expand
      toastOptions={{
        duration: 8000,
        classNames: {
          toast:
            "pointer-events-auto !rounded-lg !border !border-border !bg-popover !text-popover-foreground !shadow-lg !font-sans",
          description: "!text-muted-foreground",
          actionButton: "!bg-primary !text-primary-foreground !h-8 !px-3 !rounded-md",
          closeButton: "!bg-popover !border-border !text-foreground",
          error: "[&_[data-icon]]:!text-destructive",
          success: "[&_[data-icon]]:!text-success",
          warning: "[&_[data-icon]]:!text-warning",
        },
      }}
    />
  );
}
