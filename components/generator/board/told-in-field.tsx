import { useId } from "react";
import { Label } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import type { Beat } from "@/lib/script/templates/template";

type ToldInFieldProps = {
  section: string | undefined;
  beats: readonly Beat[];
  onChange: (section: string | undefined) => void;
};

/** The beat of the template that is to make a point. */
export function ToldInField({ section, beats, onChange }: ToldInFieldProps) {
  const id = useId();
  return (
    <div>
      <Label htmlFor={id}>Told in</Label>
      <NativeSelect
        id={id}
        wrapperClassName="mt-1"
        value={beatTitle(section, beats) === null ? "" : section}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">Where the plan puts it</option>
        {beats.map(({ title }, index) => (
          <option key={title} value={`beat:${index}`}>
            {title}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}

/** The title of the beat that a row is told in; null where the plan decides, or the template has no such beat. */
export function beatTitle(section: string | undefined, beats: readonly Beat[]): string | null {
  return beats.find((_, index) => section === `beat:${index}`)?.title ?? null;
}
