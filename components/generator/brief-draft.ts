import type { Brief, BriefInput } from "@/lib/script/brief";
import type { Template } from "@/lib/script/templates/template";
import { toClock } from "@/lib/script/timing";
import type { Draft } from "./draft-schema";
import { newRows } from "./key-point-rows";
import { parseLength } from "./length-text";
import { toSections, toWishes } from "./section-wishes";

export type { Draft };

type Offer = {
  templates: readonly Template[];
  models: readonly { id: string; usable: boolean }[];
  initialModel: string | null;
  defaultModel: string;
};

/** The form as it opens: from an earlier brief, else with the first template and the default model. */
export function firstDraft(brief: Brief | null, offer: Offer): Draft {
  return withAskedModel(brief ? toDraft(brief, offer.defaultModel) : blankDraft(offer), offer);
}

/** The form before anything is typed, as it is offered here. */
export function blankDraft({ templates, defaultModel }: Pick<Offer, "templates" | "defaultModel">): Draft {
  const [template] = templates;
  if (!template) throw new Error("There is no template to start from.");
  return emptyDraft(template, defaultModel);
}

/** The form with the model that was asked for, if that is one that can be used. */
export function withAskedModel(
  draft: Draft,
  { models, initialModel }: Pick<Offer, "models" | "initialModel">,
): Draft {
  const asked = models.find(({ id, usable }) => usable && id === initialModel);
  return asked ? { ...draft, model: asked.id, baseUrl: "", endpointModel: "" } : draft;
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
    kept: { levels: brief.levels, phrases: brief.phrases },
  };
}

/** The form under another template: length and style follow it unless the creator chose them. */
export function withTemplate(draft: Draft, template: Template): Draft {
  return {
    ...(template.id === draft.template ? draft : leaveBeats(draft)),
    template: template.id,
    length: draft.lengthChosen ? draft.length : toClock(template.seconds.usual),
    style: draft.styleChosen ? draft.style : template.style,
  };
}

/** The form without what it says of the beats of its template: under another one their numbers mean something else. */
export function leaveBeats(draft: Draft): Draft {
  return {
    ...draft,
    keyPoints: draft.keyPoints.map((row) =>
      row.section === undefined ? row : { ...row, section: undefined },
    ),
    sections: draft.sections.filter(({ section }) => !section.startsWith("beat:")),
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
      ...(draft.kept.phrases ?? []).map(({ text }) => `phrases:${text.toLowerCase()}`),
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
