import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ChevronDown, X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { FieldError } from "@/components/ui/field";
import type { Language } from "@/lib/script/language";
import type { Beat } from "@/lib/script/templates/template";
import { wordsToSay } from "./board/anchors";
import { AnchorsField } from "./board/anchors-field";
import { DragHandle } from "./board/drag-handle";
import { controlId } from "./board/point-controls";
import { PointFacts } from "./board/point-facts";
import type { PointShare } from "./board/point-shares";
import { PointText } from "./board/point-text";
import { PrioritySelect } from "./board/priority-select";
import { beatTitle, ToldInField } from "./board/told-in-field";
import type { PointActions } from "./board/use-point-actions";
import type { KeyPointRow } from "./key-point-rows";

type KeyPointFieldProps = {
  row: KeyPointRow;
  number: number;
  language: Language;
  beats: readonly Beat[];
  share: PointShare | null;
  actions: PointActions;
  error: string | undefined;
  note: string | undefined;
};

export function KeyPointField(props: KeyPointFieldProps) {
  const { row, number, language, beats, actions, error, note } = props;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: row.id });
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const id = controlId(row.id, "text");
  const factsId = controlId(row.id, "facts");
  const hasText = row.text.trim() !== "";
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={cn(
        "-mx-2 flex rounded-md px-2 py-1 motion-reduce:transition-none!",
        isDragging && "relative z-10 bg-card shadow-lg ring-1 ring-border",
      )}
    >
      <DragHandle
        ref={setActivatorNodeRef}
        id={controlId(row.id, "move")}
        number={number}
        attributes={attributes}
        listeners={listeners}
      />
      <div className="min-w-0 flex-1">
        <PointText
          row={row}
          number={number}
          language={language}
          actions={actions}
          isInvalid={error !== undefined}
          describedBy={[error && `${id}-error`, note && `${id}-note`, factsId].filter(Boolean).join(" ")}
        />
        <FieldError id={`${id}-error`}>{error}</FieldError>
        {note ? (
          <p id={`${id}-note`} className="mt-1.5 text-sm text-warning">
            {note}
          </p>
        ) : null}
        <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
          <PrioritySelect
            number={number}
            value={row.priority}
            onChange={(priority) => actions.change({ ...row, priority })}
          />
          <PointFacts
            id={factsId}
            share={hasText ? props.share : null}
            toldIn={beatTitle(row.section, beats)}
            anchors={wordsToSay(row, language)}
            className="order-last grow basis-full @sm:order-none @sm:basis-0"
          />
          <Button
            variant="ghost"
            size="sm"
            className="ml-auto gap-1 px-2 font-normal"
            aria-label={`Details of key point ${number}`}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            Details
            <ChevronDown aria-hidden className={cn("transition-transform", isOpen && "rotate-180")} />
          </Button>
          <Button
            id={controlId(row.id, "remove")}
            variant="ghost"
            size="icon"
            className="-mr-2 -ml-2 size-10 sm:size-8"
            aria-label={`Remove key point ${number}`}
            onClick={() => actions.remove(row.id, "remove")}
          >
            <X aria-hidden />
          </Button>
        </div>
        {isOpen ? (
          <fieldset
            id={detailsId}
            aria-label={`Details of key point ${number}`}
            className="mt-1 mb-3 space-y-3 border-l-2 pl-3"
          >
            <AnchorsField
              row={row}
              language={language}
              onChange={(anchors) => actions.change({ ...row, anchors })}
            />
            <ToldInField
              section={row.section}
              beats={beats}
              onChange={(section) => actions.change({ ...row, section })}
            />
          </fieldset>
        ) : null}
      </div>
    </li>
  );
}
