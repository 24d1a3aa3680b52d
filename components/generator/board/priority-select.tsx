import { NativeSelect } from "@/components/ui/native-select";
import { type Priority, prioritySchema } from "@/lib/script/key-points";

type PrioritySelectProps = { number: number; value: Priority; onChange: (priority: Priority) => void };

const labels = { must: "Must", should: "Should", could: "Could" };

export function PrioritySelect({ number, value, onChange }: PrioritySelectProps) {
  return (
    <NativeSelect
      aria-label={`Priority of key point ${number}`}
      value={value}
      onChange={(event) => onChange(prioritySchema.parse(event.target.value))}
      wrapperClassName="w-[6.25rem] shrink-0 sm:w-[5.5rem]"
      className="pr-7 pl-2.5 sm:h-8 sm:text-sm"
    >
      {prioritySchema.options.map((priority) => (
        <option key={priority} value={priority}>
          {labels[priority]}
        </option>
      ))}
    </NativeSelect>
  );
}
