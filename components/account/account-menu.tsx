"use client";

import { BookOpen, CircleUser, LogIn, LogOut, Settings } from "lucide-react";
import Link from "next/link";
import { useRef, useState } from "react";
import { ThemeChoice } from "@/components/site/theme-choice";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { GuestSignOutDialog } from "./guest-sign-out-dialog";
import { signOutHere } from "./sign-out";

/** Who is here: an account, a guest, or nobody. */
export type Visitor = { kind: "account"; name: string; email: string | null } | { kind: "guest" | "nobody" };

type AccountMenuProps = { visitor: Visitor; canSignIn: boolean };

export function AccountMenu({ visitor, canSignIn }: AccountMenuProps) {
  const [isAsking, setAsking] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <DropdownMenu modal={false}>
        <DropdownMenuTrigger asChild>
          <Button ref={trigger} variant="ghost" size="icon" aria-label="Account">
            <CircleUser aria-hidden className="size-5" />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end" className="w-64">
          <DropdownMenuLabel>
            <Who visitor={visitor} />
          </DropdownMenuLabel>
          <DropdownMenuSeparator />
          {canSignIn && visitor.kind !== "account" ? (
            <DropdownMenuItem asChild>
              <Link href="/sign-in">
                <LogIn aria-hidden />
                Sign in
              </Link>
            </DropdownMenuItem>
          ) : null}
          {visitor.kind === "nobody" ? null : (
            <DropdownMenuItem asChild>
              <Link href="/dashboard/settings">
                <Settings aria-hidden />
                Settings
              </Link>
            </DropdownMenuItem>
          )}
          <DropdownMenuItem asChild>
            <Link href="/docs/api" prefetch={false}>
              <BookOpen aria-hidden />
              API reference
            </Link>
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <ThemeChoice />
          {visitor.kind === "nobody" ? null : (
            <>
              <DropdownMenuSeparator />
              <DropdownMenuItem onSelect={() => (visitor.kind === "guest" ? setAsking(true) : signOutHere())}>
                <LogOut aria-hidden />
                Sign out
              </DropdownMenuItem>
            </>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <GuestSignOutDialog
        isOpen={isAsking}
        canSignIn={canSignIn}
        onOpenChange={setAsking}
        onFocusBack={() => trigger.current?.focus()}
      />
    </>
  );
}

function Who({ visitor }: { visitor: Visitor }) {
  switch (visitor.kind) {
    case "account":
      return (
        <>
          <span className="block truncate font-medium">{visitor.name}</span>
          {visitor.email ? (
            <span className="block truncate text-[0.8125rem] text-muted-foreground">{visitor.email}</span>
          ) : null}
        </>
      );
    case "guest":
      return (
        <>
          <span className="block font-medium">Guest</span>
          <span className="block text-[0.8125rem] text-muted-foreground">
            Your work is kept for this browser
          </span>
        </>
      );
    case "nobody":
      return <span className="block font-medium">Not signed in</span>;
  }
}
