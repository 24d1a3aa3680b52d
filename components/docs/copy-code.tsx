"use client";

import { Copy } from "lucide-react";
import type { MouseEvent } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";

/** Copies the code of its figure: the code is on the page already and is not sent twice. */
export function CopyCode({ label }: { label: string }) {
  async function copy({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    try {
      await navigator.clipboard.writeText(
        currentTarget.closest("figure")?.querySelector("pre")?.textContent ?? "",
      );
      toast.success("Copied");
    } catch {
      toast.error("The browser did not allow copying. Select the code and copy it by hand.");
    }
  }
  return (
    <Button variant="ghost" size="icon" aria-label={`Copy: ${label}`} onClick={copy}>
      <Copy aria-hidden />
    </Button>
  );
}
