"use client";

import { Button } from "@/components/ui/button";

export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <main
      id="main"
      className="mx-auto flex min-h-[70dvh] max-w-xl flex-col items-start justify-center px-6 py-24"
    >
      <h1 className="font-semibold text-2xl tracking-tight">Something broke on our side</h1>
      <p className="mt-2 text-muted-foreground">
        This page could not be shown. Your saved scripts are safe in the library.
      </p>
      <Button variant="primary" className="mt-6" onClick={() => retry()}>
        Try again
      </Button>
    </main>
  );
}
