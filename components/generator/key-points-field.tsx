import { Plus } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { Persona } from "@/lib/script/persona";
import type { Template } from "@/lib/script/templates/template";
import { pointShares } from "./board/point-shares";
import { PointsCount } from "./board/points-count";
import { SortablePoints } from "./board/sortable-points";
import { UndoLine } from "./board/undo-line";
import { usePointActions } from "./board/use-point-actions";
import type { Draft } from "./brief-draft";
import { type FieldErrors, fieldId } from "./field-errors";
import { KeyPointField } from "./key-point-field";
import type { KeyPointRow } from "./key-point-rows";

type KeyPointsFieldProps = {
  draft: Draft;
  persona: Persona | null;
  templates: readonly Template[];
  onChange: (rows: KeyPointRow[]) => void;
  errors: FieldErrors;
};

/** The board of key points: their order, priorities, places, and what the plan makes of each. */
export function KeyPointsField(props: KeyPointsFieldProps) {
  const { draft, persona, templates, onChange, errors } = props;
  const rows = draft.keyPoints;
  const settled = useDeferredValue(draft);
  const shares = useMemo(() => pointShares(settled, persona), [settled, persona]);
  const { actions, note, removed, said } = usePointActions(rows, onChange);
  const beats = templates.find(({ id }) => id === draft.template)?.body.beats ?? [];
  return (
    <fieldset className="@container">
      <legend className="font-medium text-sm">Key points</legend>
      <p className="text-[0.8125rem] text-muted-foreground">Short on time? Coulds go first, then shoulds.</p>
      <PointsCount rows={rows} />
      <SortablePoints rows={rows} onMove={actions.move}>
        {rows.map((row, index) => (
          <KeyPointField
            key={row.id}
            row={row}
            number={index + 1}
            language={draft.language}
            beats={beats}
            share={shares.get(row.id) ?? null}
            actions={actions}
            error={errors[`point-${row.id}`]}
            note={note?.rowId === row.id ? note.text : undefined}
          />
        ))}
      </SortablePoints>
      <FieldError id={`${fieldId("keyPoints")}-error`}>{errors.keyPoints}</FieldError>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3">
        <Button
          id={fieldId("keyPoints")}
          variant="ghost"
          size="sm"
          className="-ml-3"
          onClick={() => actions.addAfter(undefined)}
        >
          <Plus aria-hidden />
          Add a point
        </Button>
        {removed ? <UndoLine text={removed.row.text.trim()} onUndo={actions.undo} /> : null}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
