import { type Priority, prioritySchema } from "@/lib/script/key-points";
import type { PastedPoint } from "../key-point-rows";

const bullet = /^\s*(?:[-*+•–—‣◦▪☐]|\(?\d{1,2}[.)])\s+/;
const checkbox = /^\[[ x]?\]\s+/i;
const priorityInFront =
  /^(?:\[(must|should|could)\]|\((must|should|could)\)|(must|should|could)\s*:)\s*:?\s*/i;
const priorityBehind = /\s*(?:\[(must|should|could)\]|\((must|should|could)\))$/i;

/**
 * A pasted list as points: bullets, numbers and empty lines go, "must: ...", "[could] ..." and "... (should)" become
 * priorities. A line with a priority alone is the heading of those below it.
 */
export function toPoints(text: string): PastedPoint[] {
  let heading: Priority | undefined;
  return text.split(/\r?\n/).flatMap((line) => {
    const point = toPoint(line);
    if (point.text !== "") return { ...point, priority: point.priority ?? heading };
    heading = point.priority ?? heading;
    return [];
  });
}

function toPoint(line: string): PastedPoint {
  const bare = line.replace(bullet, "").trim().replace(checkbox, "");
  const found = priorityInFront.exec(bare) ?? priorityBehind.exec(bare);
  if (!found) return { text: bare };
  const named = found.slice(1).find((group) => group !== undefined);
  return { text: bare.replace(found[0], "").trim(), priority: prioritySchema.parse(named?.toLowerCase()) };
}
