import { toast } from "sonner";
import type { TerminalEvent } from "@/lib/script/events";
import { countUnmet } from "../receipt/receipt-groups";
import type { LineState } from "./keep-trying";

export const connectionLost =
  "The connection was lost. What was written is kept, and you can go on from here.";

export const notReached = "The server could not be reached. Your brief is still here; try again in a moment.";

export const notContinued =
  "The server could not be reached. What was written is kept; try again in a moment.";

export const runGone = "This run is not there any more. Its script may have been deleted.";

/** The toast of a lost line goes when it is held again. */
const lineToast = "line";

export function announceLine(state: LineState): void {
  if (state === "lost") toast.error(connectionLost, { id: lineToast });
  else toast.dismiss(lineToast);
}

/** Says how a run ended. A stop is answered on the page itself. */
export function announceEnd(event: TerminalEvent, openScript: (id: number) => void): void {
  if (event.type === "cancelled") return;
  if (event.type === "error") {
    toast.error(event.message);
    return;
  }
  const action = { label: "Open", onClick: () => openScript(event.id) };
  const unmet = countUnmet(event.receipt);
  if (event.receipt.status === "compliant") toast.success("Script ready", { action });
  else if (unmet === 1) toast.warning("Ready, but 1 requirement needs your review", { action });
  else toast.warning(`Ready, but ${unmet} requirements need your review`, { action });
}
