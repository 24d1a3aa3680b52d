import type { SavedScript, SavedSection, ScriptStatus } from "@/db/schema";
import { type Brief, paceOf } from "@/lib/script/brief";
import { roundSeconds } from "@/lib/script/check-script";
import type { ScriptEvent } from "@/lib/script/events";
import { type ScriptState, textOf } from "@/lib/script/script-state";
import { estimateSeconds } from "@/lib/script/timing";
import { countWords } from "@/lib/script/words";

const savedStatus = {
  complete: "complete",
  cancelled: "stopped",
  failed: "failed",
} satisfies Record<string, ScriptStatus>;

/** What the library keeps of a run that has ended: always the text that was released, byte for byte. */
export function toSavedScript(
  state: ScriptState,
  terminal: ScriptEvent | undefined,
  brief: Brief,
): Partial<SavedScript> {
  const text = textOf(state);
  const ended = state.status === "complete" || state.status === "cancelled" ? state.status : "failed";
  return {
    brief,
    status: savedStatus[ended],
    text,
    sections: state.sections.map(
      ({ title, startSeconds, checked, sentences }): SavedSection => ({
        title,
        startSeconds,
        seconds: checked?.seconds ?? 0,
        text: sentences.join(""),
      }),
    ),
    receipt: state.receipt,
    seconds: roundSeconds(estimateSeconds(text, paceOf(brief))),
    words: countWords(text, brief.language),
    usage: terminal && "usage" in terminal ? terminal.usage : null,
  };
}
