import Link from "next/link";
import { Button } from "@/components/ui/button";
import { SettingsSection } from "./settings-section";

/** In the place of a profile, for whoever has none. */
export function GuestSection({ canSignIn }: { canSignIn: boolean }) {
  return (
    <SettingsSection id="profile" title="You are a guest">
      <p className="max-w-[62ch]">
        Your work is kept for this browser alone, until 90 days after your last visit. Whoever clears its
        cookies, or signs out, cannot reach it any more.
      </p>
      {canSignIn ? (
        <Button asChild variant="primary" className="mt-4">
          <Link href="/sign-in?next=/dashboard/settings">Sign in to keep your work</Link>
        </Button>
      ) : null}
    </SettingsSection>
  );
}
