import Link from "next/link";
import { Button } from "@/components/ui/button";

export default function PersonaNotFound() {
  return (
    <main id="main" className="mx-auto flex max-w-xl flex-col items-start px-6 py-24">
      <h1 className="font-semibold text-2xl tracking-tight">This persona is not among yours</h1>
      <p className="mt-2 text-muted-foreground">It may have been deleted, or the address is mistyped.</p>
      <Button asChild variant="primary" className="mt-6">
        <Link href="/dashboard/personas">Show your personas</Link>
      </Button>
    </main>
  );
}
