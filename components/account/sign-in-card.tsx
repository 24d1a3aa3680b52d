import Link from "next/link";
import { Mark } from "@/components/site/mark";
import { Button } from "@/components/ui/button";
import { GuestButton } from "./guest-button";
import { type Provider, ProviderButton } from "./provider-button";

type SignInCardProps = {
  providers: Provider[];
  visitor: "account" | "guest" | "nobody";
  /** False where nobody may work without signing in. */
  guests: boolean;
  /** Where one goes from here. */
  to: string;
  error: string | null;
  notice: string | null;
};

export function SignInCard({ providers, visitor, guests, to, error, notice }: SignInCardProps) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center px-5 py-12">
      <p className="flex items-center gap-2 font-semibold tracking-tight">
        <Mark />
        Scriptwright
      </p>
      <h1 className="mt-6 font-semibold text-2xl tracking-tight">
        {visitor === "account" ? "You are signed in" : "Sign in"}
      </h1>
      {notice ? (
        <p role="status" className="mt-4 rounded-md border bg-paper px-4 py-3 text-sm">
          {notice}
        </p>
      ) : null}
      {error ? (
        <p
          role="alert"
          className="mt-4 rounded-md border border-destructive/50 bg-paper px-4 py-3 text-destructive text-sm"
        >
          {error}
        </p>
      ) : null}
      {visitor === "account" ? (
        <Button asChild variant="primary" size="lg" className="mt-6">
          <Link href={to}>Go back</Link>
        </Button>
      ) : (
        <>
          <ProviderChoice providers={providers} to={to} isGuest={visitor === "guest"} />
          {guests ? <GuestWay isGuest={visitor === "guest"} to={to} /> : null}
        </>
      )}
    </main>
  );
}

function ProviderChoice(props: { providers: Provider[]; to: string; isGuest: boolean }) {
  const { providers, to, isGuest } = props;
  if (providers.length === 0)
    return (
      <p className="mt-2 text-muted-foreground">
        This server has no sign-in service. All can be used as a guest.
      </p>
    );
  return (
    <>
      <p className="mt-2 text-muted-foreground">
        {isGuest
          ? "What you have written here as a guest comes with you into your account."
          : "Your scripts and personas, on every browser you use."}
      </p>
      <div className="mt-6 space-y-3">
        {providers.map((provider) => (
          <ProviderButton
            key={provider.id}
            provider={provider}
            label={`Continue with ${provider.name}`}
            to={to}
            className="h-11 w-full text-[0.9375rem]"
          />
        ))}
      </div>
    </>
  );
}

function GuestWay({ isGuest, to }: { isGuest: boolean; to: string }) {
  return (
    <div className="mt-6 border-t pt-5">
      {isGuest ? (
        <Button asChild variant="ghost" size="lg" className="w-full">
          <Link href={to}>Go on as a guest</Link>
        </Button>
      ) : (
        <GuestButton to={to} />
      )}
      <p className="mt-3 text-[0.8125rem] text-muted-foreground">
        A guest's work is kept for this browser alone, until 90 days after the last visit. Sign in at any
        time, and it comes with you.
      </p>
    </div>
  );
}
