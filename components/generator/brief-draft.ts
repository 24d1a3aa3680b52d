import type { Brief, BriefInput } from "@/lib/script/brief";
import type { Language } from "@/lib/script/language";
import type { Style } from "@/lib/script/style";
import type { Template } from "@/lib/script/templates/template";
import { toClock } from "@/lib/script/timing";
import { type KeyPointRow, newRows } from "./key-point-rows";
import { parseLength } from "./length-text";
import { type SectionWish, toSections, toWishes } from "./section-wishes";

/** A brief while it is being written: everything as it stands in the form. */
export type Draft = {
  topic: string;
  template: string;
  length: string;
  /** False while the length still follows the template; the same for the style. */
  lengthChosen: boolean;
  style: Style;
  styleChosen: boolean;
  audience: string;
  keyPoints: KeyPointRow[];
  /** What the creator changed in the plan; see section-wishes.ts. */
  sections: SectionWish[];
  callToAction: string;
  avoid: string;
  /** Of the models on offer; `baseUrl` and `endpointModel` stand in its place when they are filled in. */
  model: string;
  /** An endpoint of the creator's own, and what that calls its model; empty for none. */
  baseUrl: string;
  endpointModel: string;
  language: Language;
  /** Whose voice it is to have; null for nobody's. */
  personaId: number | null;
  /** The pace as typed; empty for that of persona or style. */
  wordsPerMinute: string;
  /** Parts of an earlier brief that the form does not show and must not lose. */
  kept: Pick<BriefInput, "levels">;
};

type Offer = {
  templates: readonly Template[];
  models: readonly { id: string; usable: boolean }[];
  initialModel: string | null;
  defaultModel: string;
};

/** The form as it opens: from an earlier brief, else with the first template and the default model. */
export function firstDraft(brief: Brief | null, offer: Offer): Draft {
  const { templates, models, initialModel, defaultModel } = offer;
  const asked = models.find(({ id, usable }) => usable && id === initialModel);
  if (brief) return toDraft(asked ? { ...brief, model: asked.id, base_url: undefined } : brief, defaultModel);
  const [template] = templates;
  if (!template) throw new Error("There is no template to start from.");
  return emptyDraft(template, asked?.id ?? defaultModel);
}

/** The form before anything is typed. */
export function emptyDraft(template: Template, model: string): Draft {
  return {
    topic: "",
    template: template.id,
    length: toClock(template.seconds.usual),
    lengthChosen: false,
    style: template.style,
    styleChosen: false,
    audience: "",
    keyPoints: newRows([], [""], "must"),
    sections: [],
    callToAction: "",
    avoid: "",
    model,
    baseUrl: "",
    endpointModel: "",
    language: "en",
    personaId: null,
    wordsPerMinute: "",
    kept: {},
  };
}

/** The form filled from an earlier brief; the default model waits behind an endpoint of the creator's own. */
export function toDraft(brief: Brief, defaultModel: string): Draft {
  const rows = brief.key_points.map((point, index) => ({ id: String(index + 1), ...point }));
  return {
    topic: brief.topic,
    template: brief.template,
    length: toClock(brief.duration_seconds),
    lengthChosen: true,
    style: brief.style,
    styleChosen: true,
    audience: brief.audience ?? "",
    keyPoints: rows.length > 0 ? rows : newRows([], [""], "must"),
    sections: toWishes(brief.sections, rows),
    callToAction: brief.call_to_action ?? "",
    avoid: brief.avoid.join(", "),
    model: brief.base_url ? defaultModel : brief.model,
    baseUrl: brief.base_url ?? "",
    endpointModel: brief.base_url ? brief.model : "",
    language: brief.language,
    personaId: brief.persona_id ?? null,
    wordsPerMinute: brief.words_per_minute === undefined ? "" : String(brief.words_per_minute),
    kept: { levels: brief.levels },
  };
}

/** The form under another template: length and style follow it unless the creator chose them. */
export function withTemplate(draft: Draft, template: Template): Draft {
  return {
    ...draft,
    template: template.id,
    length: draft.lengthChosen ? draft.length : toClock(template.seconds.usual),
    style: draft.styleChosen ? draft.style : template.style,
  };
}

/** The brief to send, and the row of each of its key points, so that an error finds its row again. */
export function toBriefInput(draft: Draft): { brief: BriefInput; rowIds: string[] } {
  const rows = draft.keyPoints.filter((row) => row.text.trim() !== "");
  const avoid = toWords(draft.avoid);
  const brief: BriefInput = {
    ...draft.kept,
    levels: keepLevels(draft.kept.levels, [
      ...avoid.map((word) => `avoid:${word.toLowerCase()}`),
      ...(draft.callToAction.trim() ? ["call_to_action"] : []),
      ...(rows.filter(({ priority }) => priority === "must").length > 1 ? ["key_point_order:must"] : []),
    ]),
    topic: draft.topic,
    template: draft.template,
    duration_seconds: parseLength(draft.length) ?? undefined,
    style: draft.style,
    language: draft.language,
    ...writerOf(draft),
    persona_id: draft.personaId ?? undefined,
    words_per_minute: draft.wordsPerMinute.trim() === "" ? undefined : Number(draft.wordsPerMinute),
    key_points: rows.map(({ text, priority, anchors, section }) => ({ text, priority, anchors, section })),
    sections: toSections(draft.sections, rows),
    avoid,
    audience: draft.audience.trim() || undefined,
    call_to_action: draft.callToAction.trim() || undefined,
  };
  return { brief, rowIds: rows.map((row) => row.id) };
}

/** True where an endpoint of the creator's own is to write, and not a model on offer. */
export function hasOwnEndpoint({ baseUrl }: Draft): boolean {
  return baseUrl.trim() !== "";
}

function writerOf(draft: Draft): Pick<BriefInput, "model" | "base_url"> {
  if (!hasOwnEndpoint(draft)) return { model: draft.model };
  return { model: draft.endpointModel.trim() || undefined, base_url: draft.baseUrl.trim() };
}

/** The levels of an earlier brief without those of requirements that the form has taken away. */
function keepLevels(levels: BriefInput["levels"], own: string[]): BriefInput["levels"] {
  const isOwn = (id: string) => id.includes(":") || id === "call_to_action";
  const left = Object.entries(levels ?? {}).filter(([id]) => !isOwn(id) || own.includes(id));
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** Words to avoid out of one line, comma or line separated. */
export function toWords(text: string): string[] {
  return text
    .split(/[,;\n、，]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
