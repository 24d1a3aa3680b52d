import { CircleCheck, CircleX, LoaderCircle, Square, TriangleAlert } from "lucide-react";
import { Badge } from "@/components/ui/badge";

export type ScriptStatus = "writing" | "complete" | "stopped" | "failed";

const labels = {
  ready: { word: "Ready", Icon: CircleCheck, variant: "success" },
  review: { word: "Needs review", Icon: TriangleAlert, variant: "warning" },
  stopped: { word: "Stopped", Icon: Square, variant: "quiet" },
  failed: { word: "Failed", Icon: CircleX, variant: "destructive" },
  writing: { word: "Writing", Icon: LoaderCircle, variant: "live" },
} as const;

/** Where a script stands, in words. */
export function StatusLabel({ status, compliant }: { status: ScriptStatus; compliant: boolean | null }) {
  const { word, Icon, variant } = labels[status === "complete" ? (compliant ? "ready" : "review") : status];
  return (
    <Badge variant={variant} inset className="bg-transparent">
      <Icon aria-hidden className={status === "writing" ? "animate-spin" : undefined} />
      {word}
    </Badge>
  );
}
