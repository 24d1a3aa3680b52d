import { Button } from "@/components/ui/button";
import type { BriefError } from "./draft-share";
import type { DraftControls } from "./use-draft";

type DraftNoteProps = {
  drafting: DraftControls;
  /** What filled the form, if that was not the creator. */
  filledFrom: "script" | "link" | null;
  /** Why the link that the page was opened with filled nothing. */
  linkErrors: readonly BriefError[];
};

/** Says where the draft in the form comes from, and how to have another. Its line is kept free while there is nothing. */
export function DraftNote({ drafting, filledFrom, linkErrors }: DraftNoteProps) {
  const note = noteOf(drafting, filledFrom);
  return (
    <>
      <div className="mb-2 flex min-h-6 flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-muted-foreground">
        <p role="status">{note?.says}</p>
        {note ? (
          <Button
            variant="link"
            size="inline"
            onClick={note.act}
            className="relative text-[0.8125rem] before:absolute before:-inset-x-1 before:-inset-y-2.5"
          >
            {note.label}
          </Button>
        ) : null}
      </div>
      {linkErrors.length > 0 ? <RefusedLink errors={linkErrors} /> : null}
    </>
  );
}

function RefusedLink({ errors }: { errors: readonly BriefError[] }) {
  return (
    <div
      role="status"
      className="wrap-anywhere mb-5 rounded-md border bg-warning-surface px-3 py-2.5 text-sm"
    >
      <p>The link to a brief could not be used, and the form is as it was.</p>
      <ul className="mt-1 space-y-1">
        {errors.slice(0, 5).map(({ field, detail }) => (
          <li key={`${field} ${detail}`}>
            {field === "" ? null : <span className="clock text-[0.8125rem]">{field}: </span>}
            {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Note = { says: string; label: string; act: () => void };

function noteOf(drafting: DraftControls, filledFrom: DraftNoteProps["filledFrom"]): Note | null {
  const { origin, first, setAside, replace, startAfresh } = drafting;
  if (origin === "replaced") return null;
  const afresh = { label: "Start afresh", act: startAfresh };
  if (origin === "restored" && filledFrom === null) return { says: "Draft restored.", ...afresh };
  if (origin === "restored") {
    const again = () => replace(first, `Filled from the ${filledFrom} again.`);
    return { says: "Draft restored.", label: `Fill from the ${filledFrom} again`, act: again };
  }
  if (filledFrom === null) return null;
  const says = filledFrom === "link" ? "Filled from a link." : "Filled from a saved script.";
  if (setAside)
    return { says, label: "Back to my draft", act: () => replace(setAside, "Your draft is back.") };
  return filledFrom === "link" ? { says, ...afresh } : null;
}
