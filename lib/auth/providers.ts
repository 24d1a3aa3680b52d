import GitHubProvider, { type GithubProfile } from "next-auth/providers/github";
import GoogleProvider, { type GoogleProfile } from "next-auth/providers/google";
import type { Provider } from "next-auth/providers/index";
import { z } from "zod";
import { env } from "@/lib/env";

/** With whom one may sign in here, as the screen names them. */
export type SignInProvider = { id: "github" | "google"; name: string };

/** The providers whose variables are set. */
export function listSignInProviders(): SignInProvider[] {
  return [
    ...(env.GITHUB_ID ? [{ id: "github" as const, name: "GitHub" }] : []),
    ...(env.GOOGLE_CLIENT_ID ? [{ id: "google" as const, name: "Google" }] : []),
  ];
}

/** The same for next-auth. */
export function identityProviders(): Provider[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env;
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? [github(GITHUB_ID, GITHUB_SECRET)] : []),
    ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET ? [google(GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET)] : []),
  ];
}

const publicGitHub = "https://github.com";
const publicGoogle = "https://accounts.google.com";

/** Ten seconds for a provider that is far away, or a server behind a VPN. */
const httpOptions = { timeout: 10_000 };

function github(clientId: string, clientSecret: string) {
  const base = env.GITHUB_URL ?? publicGitHub;
  const api = base === publicGitHub ? "https://api.github.com" : `${base}/api/v3`;
  return GitHubProvider({
    clientId,
    clientSecret,
    httpOptions,
    checks: ["pkce", "state"],
    issuer: `${base}/login/oauth`,
    authorization: { url: `${base}/login/oauth/authorize`, params: { scope: "read:user user:email" } },
    token: `${base}/login/oauth/access_token`,
    userinfo: {
      url: `${api}/user`,
      async request({ client, tokens }) {
        const profile = await client.userinfo<GithubProfile>(tokens.access_token ?? "");
        return { ...profile, email: profile.email ?? (await primaryEmail(api, tokens.access_token)) };
      },
    },
    profile: ({ id, name, login, email }) => toUser(at(base, publicGitHub, id), name ?? login, email),
  });
}

function google(clientId: string, clientSecret: string) {
  const issuer = env.GOOGLE_ISSUER ?? publicGoogle;
  return GoogleProvider<GoogleProfile>({
    clientId,
    clientSecret,
    httpOptions,
    checks: ["pkce", "state", "nonce"],
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    profile: ({ sub, name, email }) => toUser(at(issuer, publicGoogle, sub), name, email),
  });
}

/** Two servers may give two people the same number, so whose number it is goes with it. */
function at(server: string, usual: string, id: string | number): string {
  return server === usual ? String(id) : `${server} ${id}`;
}

function toUser(id: string, name: string | null | undefined, email: string | null | undefined) {
  return { id, name: name?.trim().slice(0, 80) || "No name", email: email ?? null };
}

const emailsSchema = z.array(z.object({ email: z.string(), primary: z.boolean() }));

/** Who keeps their address out of their profile has it here; without it they are signed in just as well. */
async function primaryEmail(api: string, token = ""): Promise<string | null> {
  const answer = await fetch(`${api}/user/emails`, {
    headers: { authorization: `Bearer ${token}`, "user-agent": "Scriptwright" },
    signal: AbortSignal.timeout(httpOptions.timeout),
  });
  const emails = answer.ok ? emailsSchema.safeParse(await answer.json()).data : undefined;
  return emails?.find(({ primary }) => primary)?.email ?? null;
}
