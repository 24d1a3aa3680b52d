import Link from "next/link";
import { Button } from "@/components/ui/button";

export function EmptyLibrary() {
  return (
    <div className="mt-6 rounded-lg border bg-paper px-6 py-14 sm:px-10">
      <h2 className="font-semibold text-lg">No scripts yet</h2>
      <p className="mt-1 max-w-[52ch] text-muted-foreground">
        Everything you write is kept here, also what you stop half way.
      </p>
      <Button asChild variant="primary" className="mt-5">
        <Link href="/dashboard/script">Write your first script</Link>
      </Button>
    </div>
  );
}

export function NoMatch({ search }: { search: string }) {
  return (
    <div className="mt-6 rounded-lg border bg-paper px-6 py-14 sm:px-10">
      <h2 className="break-words font-semibold text-lg">Nothing matches “{search}”</h2>
      <p className="mt-1 text-muted-foreground">Try fewer words, or a word of the topic.</p>
      <Button asChild className="mt-5">
        <Link href="/dashboard/scripts">Show all scripts</Link>
      </Button>
    </div>
  );
}
