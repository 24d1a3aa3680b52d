"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { ProviderIcon, type ProviderId } from "./provider-icon";

export type Provider = { id: ProviderId; name: string };

type ProviderButtonProps = { provider: Provider; label: string; to: string; className?: string };

/** Goes to a provider and comes back to `to`, signed in. */
export function ProviderButton({ provider, label, to, className }: ProviderButtonProps) {
  const [isLeaving, setLeaving] = useState(false);

  async function go() {
    if (isLeaving) return;
    setLeaving(true);
    try {
      await signIn(provider.id, { callbackUrl: to });
    } catch {
      setLeaving(false);
      toast.error("The server could not be reached. Please try again.");
    }
  }

  return (
    <Button className={className} aria-disabled={isLeaving} onClick={go}>
      {isLeaving ? <Spinner /> : <ProviderIcon id={provider.id} />}
      {label}
    </Button>
  );
}
