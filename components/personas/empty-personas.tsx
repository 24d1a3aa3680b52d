import Link from "next/link";
import { Button } from "@/components/ui/button";

export function EmptyPersonas() {
  return (
    <div className="mt-6 rounded-lg border bg-paper px-6 py-14 sm:px-10">
      <h2 className="font-semibold text-lg">No personas yet</h2>
      <p className="mt-1 max-w-[56ch] text-muted-foreground">
        A persona is a voice that you set up once: whom it speaks to, its tone, the phrases it likes, the
        words it never says, and how fast you really talk. Scripts written with it are planned for your pace
        and checked against your words.
      </p>
      <Button asChild variant="primary" className="mt-5">
        <Link href="/dashboard/personas/new">Create your first persona</Link>
      </Button>
    </div>
  );
}
