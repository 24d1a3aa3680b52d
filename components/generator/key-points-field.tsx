import { Plus } from "lucide-react";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { type FieldErrors, fieldId } from "./field-errors";
import { KeyPointField } from "./key-point-field";
import { addRowAfter, insertLines, type KeyPointRow, removeRow } from "./key-point-rows";

type KeyPointsFieldProps = {
  rows: KeyPointRow[];
  onChange: (rows: KeyPointRow[]) => void;
  errors: FieldErrors;
};

export function KeyPointsField({ rows, onChange, errors }: KeyPointsFieldProps) {
  const list = useRef<HTMLUListElement>(null);

  /** Changes the rows and puts the cursor where the work goes on. */
  function changeAndFocus(next: KeyPointRow[], index: number) {
    flushSync(() => onChange(next));
    const field = list.current?.querySelectorAll("textarea")[index];
    field?.focus();
  }

  function change(changed: KeyPointRow) {
    onChange(rows.map((row) => (row.id === changed.id ? changed : row)));
  }

  function remove(row: KeyPointRow, index: number) {
    changeAndFocus(removeRow(rows, row.id), Math.max(0, index - 1));
  }

  return (
    <fieldset>
      <legend className="font-medium text-sm">Key points</legend>
      <p className="mb-1.5 text-[0.8125rem] text-muted-foreground">
        Short on time? Coulds go first, then shoulds.
      </p>
      <ul ref={list} className="space-y-1.5">
        {rows.map((row, index) => (
          <KeyPointField
            key={row.id}
            row={row}
            number={index + 1}
            error={errors[`point-${row.id}`]}
            onChange={change}
            onEnter={() => changeAndFocus(addRowAfter(rows, row.id), index + 1)}
            onRemove={() => remove(row, index)}
            onPasteLines={(lines) =>
              changeAndFocus(insertLines(rows, row.id, lines), index + lines.length - 1)
            }
          />
        ))}
      </ul>
      <FieldError id={`${fieldId("keyPoints")}-error`}>{errors.keyPoints}</FieldError>
      <Button
        id={fieldId("keyPoints")}
        variant="ghost"
        size="sm"
        className="mt-1 -ml-3"
        onClick={() => changeAndFocus(addRowAfter(rows, undefined), rows.length)}
      >
        <Plus aria-hidden />
        Add a point
      </Button>
    </fieldset>
  );
}
