import { prioritySchema } from "@/lib/script/key-points";
import { type KeyPointRow, mostPoints, writtenRows } from "../key-point-rows";

/** "5 points: 3 must, 1 should, 1 could". */
export function PointsCount({ rows }: { rows: readonly KeyPointRow[] }) {
  const points = writtenRows(rows);
  if (points.length === 0) return null;
  const parts = prioritySchema.options.flatMap((priority) => {
    const count = points.filter((point) => point.priority === priority).length;
    return count > 0 ? `${count} ${priority}` : [];
  });
  const isOver = points.length > mostPoints;
  return (
    <p className={isOver ? "text-[0.8125rem] text-warning" : "text-[0.8125rem] text-muted-foreground"}>
      {points.length === 1 ? "1 point" : `${points.length} points`}: {parts.join(", ")}
      {isOver ? `; at most ${mostPoints} can be sent` : null}
    </p>
  );
}
