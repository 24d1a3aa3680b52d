import { Undo2 } from "lucide-react";
import { Button } from "@/components/ui/button";

/** The way back from a removal; it stays until it is used, another row is removed, or the list is another one. */
export function UndoLine({ text, onUndo }: { text: string; onUndo: () => void }) {
  return (
    <p className="flex min-w-0 items-center gap-1 text-[0.8125rem] text-muted-foreground">
      <span className="truncate">Removed "{text}".</span>
      <Button
        variant="link"
        size="sm"
        className="h-10 px-1 sm:h-8"
        aria-label={`Undo removing ${text}`}
        onClick={onUndo}
      >
        <Undo2 aria-hidden />
        Undo
      </Button>
    </p>
  );
}
