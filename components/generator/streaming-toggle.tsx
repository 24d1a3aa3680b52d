"use client";

import { useId } from "react";
import { Switch } from "@/components/ui/switch";

type StreamingToggleProps = { streaming: boolean; onChange: (streaming: boolean) => void };

export function StreamingToggle({ streaming, onChange }: StreamingToggleProps) {
  const id = useId();
  return (
    <div className="flex items-center justify-between gap-4">
      <div>
        <label htmlFor={id} className="font-medium text-sm">
          Real-time Streaming
        </label>
        <p id={`${id}-hint`} className="text-[0.8125rem] text-muted-foreground">
          Watch script being written live
        </p>
      </div>
      <Switch id={id} checked={streaming} onCheckedChange={onChange} aria-describedby={`${id}-hint`} />
    </div>
  );
}
