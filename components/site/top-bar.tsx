import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";
import { NavLink } from "./nav-link";

/** `children` stand at its end. */
export function TopBar({ children }: { children: ReactNode }) {
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
        <div className="sm:ml-auto">{children}</div>
      </div>
    </header>
  );
}
