import type { Leaving } from "./leave";

const declined = "The sign-in was not completed: it was cancelled, or took too long. Please try again.";
const unreachable = "The sign-in service did not answer. Please try again in a moment.";
const failed = "Something went wrong on our side while you were signed in. Please try again.";

/** next-auth's codes in words. Whatever else stands in the address is not repeated. */
const errors = new Map([
  ["OAuthSignin", unreachable],
  ["OAuthCallback", declined],
  ["Callback", failed],
  ["OAuthCreateAccount", failed],
  ["AccessDenied", "This account may not sign in here."],
  [
    "Configuration",
    "Signing in is not set up rightly on this server. Whoever runs it finds the reason in its log.",
  ],
  ["CredentialsSignin", "A guest could not be made. Please try again."],
  ["SessionRequired", "Sign in to open this page."],
  ["OAuthAccountNotLinked", "This identity belongs to another account. Sign in as you did before."],
  ["Verification", "This link has run out or was used before. Please sign in again."],
  ["EmailSignin", failed],
  ["EmailCreateAccount", failed],
]);

export function describeSignInError(code: string): string {
  return errors.get(code) ?? "You could not be signed in. Please try again.";
}

const endings: Record<Leaving, string> = {
  "signed-out": "You are signed out.",
  everywhere: "You are signed out everywhere.",
  deleted: "Your account and everything in it were deleted.",
};

export function describeLeaving(done: string | undefined): string | null {
  return Object.entries(endings).find(([ending]) => ending === done)?.[1] ?? null;
}

export const endedText = "You were signed out of this browser. Sign in again to go on where you were.";
