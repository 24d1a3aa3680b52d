"use client";

import { signIn } from "next-auth/react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";

/** Makes whoever is here a new guest. */
export function GuestButton({ to }: { to: string }) {
  async function go() {
    try {
      const answer = await signIn("guest", { redirect: false });
      if (!answer?.ok) throw new Error(answer?.error ?? "Not signed in.");
      window.location.assign(to);
    } catch {
      toast.error("The server could not be reached. Please try again.");
    }
  }
  return (
    <Button variant="ghost" size="lg" className="w-full" onClick={go}>
      Go on as a guest
    </Button>
  );
}
