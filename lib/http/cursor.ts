const form = /^before:(\d{1,10})$/;

/** Where a list goes on, as text that says nothing to its reader, so that it may say something else one day. */
export function toCursor(id: number): string {
  return Buffer.from(`before:${id}`).toString("base64url");
}

/** The number behind which a list goes on; null for a cursor that was not made here. */
export function readCursor(cursor: string): number | null {
  const id = Number(form.exec(Buffer.from(cursor, "base64url").toString("latin1"))?.[1]);
  // Base64 can be written in several ways; only one is ours.
  return Number.isInteger(id) && id <= 2_147_483_647 && toCursor(id) === cursor ? id : null;
}
