import Link from "next/link";
import { Button } from "@/components/ui/button";

type PagerProps = { page: number; pages: number; search: string };

export function Pager({ page, pages, search }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className="mt-6 flex items-center justify-between gap-4">
      <PageLink label="Newer" to={page - 1} enabled={page > 1} search={search} />
      <p className="text-muted-foreground text-sm">
        Page <span className="clock">{page}</span> of <span className="clock">{pages}</span>
      </p>
      <PageLink label="Older" to={page + 1} enabled={page < pages} search={search} />
    </nav>
  );
}

function PageLink({
  label,
  to,
  enabled,
  search,
}: {
  label: string;
  to: number;
  enabled: boolean;
  search: string;
}) {
  if (!enabled)
    return (
      <Button size="sm" disabled>
        {label}
      </Button>
    );
  const query = new URLSearchParams({ ...(search ? { q: search } : {}), page: String(to) });
  return (
    <Button asChild size="sm">
      <Link href={`/dashboard/scripts?${query}`}>{label}</Link>
    </Button>
  );
}
