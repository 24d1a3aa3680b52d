import Link from "next/link";
import { Button } from "@/components/ui/button";

export default function NotFound() {
  return (
    <main
      id="main"
      className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center px-6 py-24"
    >
      <p className="clock text-muted-foreground text-sm">404</p>
      <h1 className="mt-2 font-semibold text-2xl tracking-tight">There is no page here</h1>
      <p className="mt-2 text-muted-foreground">The address may be old or mistyped.</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button asChild variant="primary">
          <Link href="/dashboard/script">Write a script</Link>
        </Button>
        <Button asChild>
          <Link href="/dashboard/scripts">Open the library</Link>
        </Button>
      </div>
    </main>
  );
}
