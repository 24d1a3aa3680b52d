import { type Brief, briefSchema } from "@/lib/script/brief";
import type { OwnTemplate } from "@/lib/script/own-template";

/** The brief of a creator's own template under some topic; null for one from before the brief was changed. */
export function readOwnTemplate({ brief }: OwnTemplate): Brief | null {
  return briefSchema.safeParse({ ...brief, topic: "A topic" }).data ?? null;
}
