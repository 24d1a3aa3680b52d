import { X } from "lucide-react";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { FieldError, invalidProps } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { prioritySchema } from "@/lib/script/key-points";
import { fieldId } from "./field-errors";
import { type KeyPointRow, toLines } from "./key-point-rows";

type KeyPointFieldProps = {
  row: KeyPointRow;
  number: number;
  error: string | undefined;
  onChange: (row: KeyPointRow) => void;
  onEnter: () => void;
  onRemove: () => void;
  onPasteLines: (lines: string[]) => void;
};

const priorityLabels = { must: "Must", should: "Should", could: "Could" };

export function KeyPointField(props: KeyPointFieldProps) {
  const { row, number, error, onChange, onEnter, onRemove, onPasteLines } = props;
  const id = fieldId(`point-${row.id}`);

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      onEnter();
    } else if (event.key === "Backspace" && row.text === "" && number > 1) {
      event.preventDefault();
      onRemove();
    }
  }

  function handlePaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const lines = toLines(event.clipboardData.getData("text"));
    if (lines.length < 2) return;
    event.preventDefault();
    onPasteLines(lines);
  }

  return (
    <li>
      <div className="flex items-start gap-1.5">
        <Textarea
          id={id}
          aria-label={`Key point ${number}`}
          value={row.text}
          placeholder={number === 1 ? "One point to make" : undefined}
          enterKeyHint="next"
          // The words that must be said were chosen for the old text.
          onChange={(event) => onChange({ ...row, text: event.target.value, anchors: undefined })}
          onKeyDown={handleKey}
          onPaste={handlePaste}
          className="min-w-0 flex-1"
          {...invalidProps(`${id}-error`, error)}
        />
        <NativeSelect
          aria-label={`Priority of key point ${number}`}
          value={row.priority}
          onChange={(event) => onChange({ ...row, priority: prioritySchema.parse(event.target.value) })}
          wrapperClassName="w-[6.25rem] shrink-0"
          className="pr-7 pl-2.5 sm:text-sm"
        >
          {prioritySchema.options.map((priority) => (
            <option key={priority} value={priority}>
              {priorityLabels[priority]}
            </option>
          ))}
        </NativeSelect>
        <Button
          variant="ghost"
          size="icon"
          className="-mr-2 size-10 sm:size-10"
          aria-label={`Remove key point ${number}`}
          onClick={onRemove}
        >
          <X aria-hidden />
        </Button>
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </li>
  );
}
