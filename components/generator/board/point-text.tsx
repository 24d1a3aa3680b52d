import { type ClipboardEvent, type KeyboardEvent, useRef } from "react";
import { Textarea } from "@/components/ui/textarea";
import type { Language } from "@/lib/script/language";
import type { KeyPointRow } from "../key-point-rows";
import { keepAnchors } from "./anchors";
import { toPoints } from "./pasted-points";
import { controlId } from "./point-controls";
import type { PointActions } from "./use-point-actions";

type PointTextProps = {
  row: KeyPointRow;
  number: number;
  language: Language;
  actions: PointActions;
  isInvalid: boolean;
  /** Ids of what is said about the row. */
  describedBy: string;
};

/** A row's text, and the keys that work on the list from inside it. */
export function PointText({ row, number, language, actions, isInvalid, describedBy }: PointTextProps) {
  /** The row as the edit began: a word rubbed out and typed again is still the creator's own. */
  const before = useRef(row);

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return;
    const move = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
    if (move) actions.moveBy(row.id, move);
    else if (event.key === "Enter") actions.addAfter(row.id);
    else if (event.key === "Backspace" && row.text === "" && number > 1) actions.remove(row.id, "text");
    else return;
    event.preventDefault();
  }

  function handlePaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const points = toPoints(event.clipboardData.getData("text"));
    if (points.length < 2) return;
    event.preventDefault();
    actions.paste(row.id, points);
  }

  return (
    <Textarea
      id={controlId(row.id, "text")}
      aria-label={`Key point ${number}`}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      value={row.text}
      placeholder={number === 1 ? "One point to make" : undefined}
      enterKeyHint="next"
      onFocus={() => {
        before.current = row;
      }}
      onChange={({ target }) =>
        actions.change({
          ...row,
          text: target.value,
          anchors: keepAnchors(before.current, target.value, language),
        })
      }
      onKeyDown={handleKey}
      onPaste={handlePaste}
      className="min-w-0 flex-1 scroll-mb-32 lg:scroll-mb-4"
    />
  );
}
