import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

export function LibrarySearch({ search }: { search: string }) {
  return (
    <search className="w-full sm:w-auto">
      <form action="/dashboard/scripts" className="flex gap-2">
        <span className="relative block flex-1 sm:w-72">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted-foreground"
          />
          <Input
            key={search}
            type="search"
            name="q"
            defaultValue={search}
            aria-label="Search scripts"
            placeholder="Search scripts"
            className="pl-9"
          />
        </span>
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}
