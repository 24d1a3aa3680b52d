import type { Problem } from "@/lib/http/problem";
import type { TemplateBrief } from "@/lib/script/own-template";

/** What the server does for a creator's own templates. */
export type TemplateActions = {
  saveTemplate: (
    name: string,
    brief: TemplateBrief,
  ) => Promise<{ ok: true; id: number } | { ok: false; problem: Problem }>;
  deleteTemplate: (id: number) => Promise<void>;
};
