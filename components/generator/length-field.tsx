import { FieldError, invalidProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toClock } from "@/lib/script/timing";
import { fieldId } from "./field-errors";
import { parseLength } from "./length-text";

const presets = [
  { seconds: 30, label: "30 s" },
  { seconds: 60, label: "1 min" },
  { seconds: 180, label: "3 min" },
  { seconds: 300, label: "5 min" },
  { seconds: 600, label: "10 min" },
];

type LengthFieldProps = { value: string; onChange: (length: string) => void; error?: string };

export function LengthField({ value, onChange, error }: LengthFieldProps) {
  const id = fieldId("length");
  const seconds = parseLength(value);
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">Length</legend>
      <div className="flex items-center gap-1 sm:gap-1.5">
        {presets.map((preset) => (
          <button
            key={preset.seconds}
            type="button"
            aria-pressed={preset.seconds === seconds}
            onClick={() => onChange(toClock(preset.seconds))}
            className="h-10 flex-1 whitespace-nowrap rounded-md border bg-paper px-1 text-[0.8125rem] sm:px-1.5 sm:text-sm transition-colors hover:border-input aria-pressed:border-primary aria-pressed:bg-accent aria-pressed:font-medium aria-pressed:text-accent-foreground sm:h-9"
          >
            {preset.label}
          </button>
        ))}
        <Input
          id={id}
          aria-label="Length in minutes and seconds"
          inputMode="text"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => seconds !== null && toClock(seconds) !== value && onChange(toClock(seconds))}
          className="clock w-[4.25rem] shrink-0 sm:w-[4.75rem] px-1 text-center sm:h-9"
          {...invalidProps(`${id}-error`, error)}
        />
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
