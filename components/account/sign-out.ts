import { toast } from "sonner";
import { leave } from "./leave";

/** Ends this browser's session. next-auth is loaded with the first use, since no page needs it to be drawn. */
export async function signOutHere(): Promise<void> {
  try {
    const { signOut } = await import("next-auth/react");
    await signOut({ redirect: false });
    leave("signed-out");
  } catch {
    toast.error("You are still signed in: the server could not be reached. Please try again.");
  }
}
