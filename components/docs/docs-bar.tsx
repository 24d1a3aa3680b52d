"use client";

import { Moon, Sun } from "lucide-react";
import Link from "next/link";
import { Mark } from "@/components/site/mark";
import { ThemeChoice } from "@/components/site/theme-choice";
import { Button } from "@/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from "@/components/ui/dropdown-menu";

export function DocsBar() {
  return (
    <header className="sticky top-0 z-30 h-14 border-b bg-background">
      <div className="mx-auto flex h-full max-w-[84rem] items-center gap-3 px-4 sm:px-6">
        <Link href="/docs/api" className="flex h-10 items-center gap-2 font-semibold tracking-tight">
          <Mark />
          Scriptwright API
        </Link>
        <Button asChild variant="ghost" size="sm" className="ml-auto">
          <Link href="/dashboard/script" prefetch={false}>
            Open the app
          </Link>
        </Button>
        <DropdownMenu modal={false}>
          <DropdownMenuTrigger asChild>
            <Button variant="ghost" size="icon" aria-label="Theme">
              <Sun aria-hidden className="dark:hidden" />
              <Moon aria-hidden className="hidden dark:block" />
            </Button>
          </DropdownMenuTrigger>
          <DropdownMenuContent align="end">
            <ThemeChoice />
          </DropdownMenuContent>
        </DropdownMenu>
      </div>
    </header>
  );
}
