import Link from "next/link";
import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { signOutHere } from "./sign-out";

type GuestSignOutDialogProps = {
  isOpen: boolean;
  canSignIn: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onFocusBack: () => void;
};

/** Nothing but this browser's cookie leads to a guest's work, so leaving is asked about. */
export function GuestSignOutDialog({
  isOpen,
  canSignIn,
  onOpenChange,
  onFocusBack,
}: GuestSignOutDialogProps) {
  return (
    <AlertDialog open={isOpen} onOpenChange={onOpenChange}>
      <AlertDialogContent
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onFocusBack();
        }}
      >
        <AlertDialogTitle>Sign out as a guest?</AlertDialogTitle>
        <AlertDialogDescription>
          What you wrote here can then not be reached any more, by you or by anybody else.
          {canSignIn ? " Sign in first to keep it." : " Export it in the settings first to keep it."}
        </AlertDialogDescription>
        <div className="mt-6 flex flex-wrap justify-end gap-2">
          <AlertDialogCancel asChild>
            <Button>Stay</Button>
          </AlertDialogCancel>
          <AlertDialogCancel asChild>
            <Button asChild>
              {canSignIn ? (
                <Link href="/sign-in">Sign in and keep it</Link>
              ) : (
                <Link href="/dashboard/settings">Open settings</Link>
              )}
            </Button>
          </AlertDialogCancel>
          <AlertDialogAction asChild>
            <Button variant="destructive" onClick={() => signOutHere()}>
              Sign out
            </Button>
          </AlertDialogAction>
        </div>
      </AlertDialogContent>
    </AlertDialog>
  );
}
