import { RotateCcw } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Label } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Language } from "@/lib/script/language";
import type { KeyPointRow } from "../key-point-rows";
import { chosenAnchors, mostAnchors, toAnchors, wordsToSay } from "./anchors";

type AnchorsFieldProps = {
  row: KeyPointRow;
  language: Language;
  onChange: (anchors: string[] | undefined) => void;
};

/** The words that must be said for a point to count: in grey those that its text gives, until the creator edits them. */
export function AnchorsField({ row, language, onChange }: AnchorsFieldProps) {
  /** What stands in the field while it is typed in; a list in the making is not yet a list. */
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const isOwn = row.anchors !== undefined && row.anchors.length > 0;
  const isOver = typed !== null && toAnchors(typed).length > mostAnchors;
  return (
    <div>
      <Label htmlFor={id}>Words that must be said</Label>
      <div className="mt-1 flex gap-1.5">
        <Input
          id={id}
          aria-describedby={`${id}-note`}
          aria-invalid={isOver || undefined}
          value={typed ?? wordsToSay(row, language).join(", ")}
          autoCapitalize="none"
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(chosenAnchors(event.target.value, row.text, language));
          }}
          onBlur={() => setTyped(null)}
          className={cn("min-w-0 flex-1", !isOwn && typed === null && "text-muted-foreground")}
        />
        {isOwn ? (
          <Button
            className="px-3"
            onClick={() => {
              setTyped(null);
              onChange(undefined);
              document.getElementById(id)?.focus();
            }}
          >
            <RotateCcw aria-hidden />
            Reset
          </Button>
        ) : null}
      </div>
      <p
        id={`${id}-note`}
        className={cn("mt-1 text-[0.8125rem]", isOver ? "text-destructive" : "text-muted-foreground")}
      >
        {isOver
          ? `At most ${mostAnchors}; the rest is left out.`
          : `${isOwn ? "Your own." : "Taken from the text."} Separate with commas.`}
      </p>
    </div>
  );
}
