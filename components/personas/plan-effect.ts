import { toWords } from "@/components/generator/brief-draft";
import { briefSchema, paceOf } from "@/lib/script/brief";
import { avoidCheck } from "@/lib/script/checks/avoid";
import { phrasesCheck } from "@/lib/script/checks/phrases";
import { applyPersona, type Persona } from "@/lib/script/persona";
import { planSections } from "@/lib/script/plan";
import { wordsIn } from "@/lib/script/timing";
import { wordsPerMinuteField } from "@/lib/script/words-per-minute";
import { type PersonaDraft, toRate } from "./persona-draft";

/** What a persona does to a script of five minutes. */
export type PlanEffect = {
  words: number;
  usualWords: number;
  /** What it adds to every receipt, in the receipt's own words. */
  requirements: string[];
};

export const exampleSeconds = 300;

/** The effect of a persona as it stands in the form, by the plan and the checks that scripts are written with. */
export function planEffectOf(draft: PersonaDraft): PlanEffect {
  const brief = briefSchema.parse({
    topic: "A topic",
    duration_seconds: exampleSeconds,
    style: "conversational",
    language: draft.language,
  });
  const persona = toPersona(draft);
  const effective = applyPersona(brief, persona);
  const plan = planSections(effective);
  const added = [avoidCheck, phrasesCheck].flatMap((check) => check.requirements(effective, plan));
  return {
    words: wordsIn(exampleSeconds, paceOf(effective)),
    usualWords: wordsIn(exampleSeconds, paceOf(brief)),
    requirements: added.map(({ label }) => label),
  };
}

/** What of a draft counts already: a pace that cannot be is none. */
function toPersona(draft: PersonaDraft): Persona {
  const rate = wordsPerMinuteField.safeParse(toRate(draft.wordsPerMinute));
  return {
    name: draft.name,
    audience: null,
    tone: null,
    pointOfView: null,
    phrases: draft.phrases,
    avoid: toWords(draft.avoid),
    sample: "",
    language: draft.language,
    wordsPerMinute: rate.success ? rate.data : null,
  };
}
