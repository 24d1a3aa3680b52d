import type { BriefInput } from "@/lib/script/brief";
import { isLanguage } from "@/lib/script/language";
import type { Template } from "@/lib/script/templates/template";
import type { Pace } from "@/lib/script/timing";

/** The pace and length that a sent brief stands for, its template's where it says nothing. */
export function paceOfRun(
  brief: BriefInput | null,
  templates: readonly Template[],
): { pace: Pace; targetSeconds: number } {
  const template = templates.find(({ id }) => id === brief?.template);
  const language = brief?.language ?? "en";
  return {
    pace: {
      language: isLanguage(language) ? language : "en",
      style: brief?.style ?? template?.style ?? "conversational",
      wordsPerMinute: brief?.words_per_minute,
    },
    targetSeconds: brief?.duration_seconds ?? template?.seconds.usual ?? 0,
  };
}
