import type { Scope } from "@/lib/http/scopes";

/** `detail` says what is wrong and how to mend it. */
export type Refused = { ok: false; detail: string };
export type Answer = { ok: true } | Refused;

/** Days until a key runs out; null for one that never does. */
export const expiries = [
  { label: "30 days", days: 30 },
  { label: "90 days", days: 90 },
  { label: "1 year", days: 365 },
  { label: "Never", days: null },
] as const;

export type NewKey = { name: string; scopes: Scope[]; expiresInDays: (typeof expiries)[number]["days"] };

/** What must be typed before an account is deleted. */
export const deletionWord = "delete";

/** What the server does for the settings. */
export type SettingsActions = {
  rename: (name: string) => Promise<Answer>;
  createKey: (key: NewKey) => Promise<{ ok: true; key: string } | Refused>;
  revokeKey: (id: number) => Promise<Answer>;
  endSession: (id: string) => Promise<Answer>;
  signOutEverywhere: () => Promise<Answer>;
  deleteAccount: (word: string) => Promise<Answer>;
};
