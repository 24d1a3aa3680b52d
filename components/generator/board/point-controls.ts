import { fieldId } from "../field-errors";

/** The DOM id of a control in a key point's row; its text is the field that errors lead to. */
export function controlId(rowId: string, control: "text" | "move" | "remove" | "facts"): string {
  const id = fieldId(`point-${rowId}`);
  return control === "text" ? id : `${id}-${control}`;
}
