import type { z } from "zod";
import type { savedPersonaSchema } from "@/lib/http/operations/personas";
import { problemResponse, toProblem } from "@/lib/http/problem";
import type { SavedPersona } from "@/lib/script/persona";

/** A persona as the API shows it: what it does not have is left out, so that it can be sent again. */
export function toPersonaAnswer(persona: SavedPersona): z.infer<typeof savedPersonaSchema> {
  const {
    id,
    isDefault,
    name,
    audience,
    tone,
    pointOfView,
    phrases,
    avoid,
    sample,
    language,
    wordsPerMinute,
  } = persona;
  return {
    id,
    is_default: isDefault,
    name,
    audience: audience ?? undefined,
    tone: tone ?? undefined,
    point_of_view: pointOfView ?? undefined,
    phrases: phrases.map(({ text, atMost }) => ({ text, at_most: atMost })),
    avoid,
    sample,
    language,
    words_per_minute: wordsPerMinute ?? undefined,
  };
}

/** No such persona, or somebody else's: nobody learns which. */
export function noPersona(id: number): Response {
  return problemResponse(toProblem("not-found", `You have no persona ${id}.`));
}
