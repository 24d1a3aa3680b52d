import Link from "next/link";
import { NavLink } from "./nav-link";
import { ThemeMenu } from "./theme-menu";

export function TopBar() {
  return (
    <header className="sticky top-0 z-30 h-14 border-b bg-background">
      <div className="flex h-full items-center gap-2 px-4 sm:gap-6 sm:px-6">
        <Link href="/dashboard/script" className="flex h-10 items-center gap-2 font-semibold tracking-tight">
          <Mark />
          <span className="max-[28rem]:sr-only">Scriptwright</span>
        </Link>
        <nav aria-label="Main" className="ml-auto flex items-center sm:ml-0">
          <NavLink href="/dashboard/script">New script</NavLink>
          <NavLink href="/dashboard/scripts">Library</NavLink>
          <NavLink href="/dashboard/personas">Personas</NavLink>
        </nav>
        <div className="sm:ml-auto">
          <ThemeMenu />
        </div>
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5 text-primary" fill="none">
      <path d="M3 5h14M3 10h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path d="M3 15h4" stroke="currentColor" strokeOpacity=".45" strokeWidth="2" strokeLinecap="round" />
      <path d="M11 12.5v5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
