import { useTransition } from "react";
import { toast } from "sonner";
import type { Answer } from "./settings-actions";

/** Runs an action once at a time and says how it went. */
export function useAnswer(): [boolean, (act: () => Promise<Answer>, onDone: () => void) => void] {
  const [isPending, startTransition] = useTransition();

  function run(act: () => Promise<Answer>, onDone: () => void) {
    if (isPending) return;
    startTransition(async () => {
      try {
        const answer = await act();
        if (answer.ok) onDone();
        else toast.error(answer.detail);
      } catch {
        toast.error("The server could not be reached. Nothing was changed; try again in a moment.");
      }
    });
  }

  return [isPending, run];
}
