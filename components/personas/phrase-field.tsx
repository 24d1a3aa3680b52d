import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { FieldError, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { PhraseRow } from "./persona-draft";
import { personaFieldId } from "./persona-errors";

type PhraseFieldProps = {
  row: PhraseRow;
  number: number;
  error: string | undefined;
  onChange: (row: PhraseRow) => void;
  onRemove: () => void;
};

const times = Array.from({ length: 10 }, (_, index) => index + 1);

export function PhraseField({ row, number, error, onChange, onRemove }: PhraseFieldProps) {
  const id = personaFieldId(`phrase-${row.id}`);
  return (
    <li>
      <div className="flex items-start gap-1.5">
        <Input
          id={id}
          aria-label={`Catch phrase ${number}`}
          value={row.text}
          placeholder={number === 1 ? "Let's dig in" : undefined}
          onChange={(event) => onChange({ ...row, text: event.target.value })}
          className="min-w-0 flex-1"
          {...invalidProps(`${id}-error`, error)}
        />
        <NativeSelect
          aria-label={`How often at most, catch phrase ${number}`}
          value={row.atMost}
          onChange={(event) => onChange({ ...row, atMost: Number(event.target.value) })}
          wrapperClassName="w-[6.5rem] shrink-0"
          className="pr-7 pl-2.5 sm:text-sm"
        >
          {times.map((count) => (
            <option key={count} value={count}>
              {count === 1 ? "once" : `${count} times`}
            </option>
          ))}
        </NativeSelect>
        <Button
          variant="ghost"
          size="icon"
          className="-mr-2 size-10 sm:size-10"
          aria-label={`Remove catch phrase ${number}`}
          onClick={onRemove}
        >
          <X aria-hidden />
        </Button>
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </li>
  );
}
