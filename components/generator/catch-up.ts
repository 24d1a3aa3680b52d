import type { ScriptState } from "@/lib/script/script-state";

/** True while a replay has less to show than the page already does: swapping now would take text away. */
export function isBehind(replay: ScriptState, shown: ScriptState): boolean {
  if (replay.status === "complete" || replay.status === "cancelled" || replay.status === "failed")
    return false;
  return (
    replay.plan.length < shown.plan.length ||
    countSentences(replay) < countSentences(shown) ||
    countChecked(replay) < countChecked(shown)
  );
}

function countSentences(script: ScriptState): number {
  return script.sections.reduce((sum, section) => sum + section.sentences.length, 0);
}

function countChecked(script: ScriptState): number {
  return script.sections.filter((section) => section.checked).length;
}
