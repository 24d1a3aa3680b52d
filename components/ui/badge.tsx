import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const badgeVariants = cva(
  "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 font-medium text-[0.8125rem] [&_svg]:size-3.5 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        blue: "bg-primary text-primary-foreground",
        quiet: "bg-muted text-muted-foreground",
        live: "text-primary",
        success: "text-success",
        warning: "text-warning",
        destructive: "text-destructive",
      },
      inset: { true: "px-0", false: "" },
    },
    defaultVariants: { variant: "quiet", inset: false },
  },
);

type BadgeProps = ComponentProps<"span"> & VariantProps<typeof badgeVariants>;

export function Badge({ className, variant, inset, ...props }: BadgeProps) {
  return <span className={cn(badgeVariants({ variant, inset }), className)} {...props} />;
}
