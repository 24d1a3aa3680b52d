import { type BeatOpener, beatOpeners, plainOpener } from "./phrases/beat-openers";
import { parsePoint, type SpokenPoint } from "./point";
import type { Aim, RunView } from "./run-view";

/** What is talked about, and so which bank of moves fits: something to do, to leave alone, to understand, ... */
export type Subject = "action" | "pitfall" | "claim" | "part" | "aspect" | "scene";

/** One thing that a body section talks about: a key point, or the beat that its title names. */
export type Stretch = {
  section: number;
  seconds: number;
  /** Place among all stretches of the script, from 0. */
  place: number;
  isLast: boolean;
  point: SpokenPoint | null;
  pointText: string | null;
  /** How many points of the same shape came before. */
  sameShapeBefore: number;
  subject: Subject;
  opener: BeatOpener;
  /** Kinds of moves that fit, the most fitting first. */
  kinds: readonly string[];
  /** Those of them that a listener expects here. */
  fitting: readonly string[];
};

const kindsOf: Record<Subject, readonly string[]> = {
  action: ["why", "how", "topic", "example", "mistake", "check", "doubt"],
  pitfall: ["why", "example", "how", "use", "doubt", "check", "mistake"],
  claim: ["why", "how", "topic", "example", "mistake", "use", "doubt"],
  part: ["why", "define", "how", "example", "topic", "use", "mistake", "doubt"],
  aspect: ["why", "define", "how", "example", "topic", "mistake", "check", "differ", "limits"],
  scene: ["moment", "reflect", "change"],
};

const beatSubjects: Record<Aim, Subject> = {
  guide: "action",
  explain: "claim",
  judge: "aspect",
  story: "scene",
};

const speaksOfMistakes = /\b(?:mistakes?|errors?|pitfalls?|myths?|sins|traps?|wrong|bad habits?|regrets?)\b/i;

/** The stretches of a whole script in order, read from its plan. */
export function stretchesOf({ run, aim }: RunView): Stretch[] {
  const told = run.plan
    .filter((section) => section.role === "point")
    .flatMap(({ index, title, seconds, keyPoints }) => {
      const texts = keyPoints.length > 0 ? keyPoints : [null];
      return texts.map((pointText) => {
        const point = pointText === null ? null : parsePoint(pointText);
        const opener = beatOpeners.find(({ pattern }) => pattern.test(pointText ?? title)) ?? plainOpener;
        const subject = point ? subjectOf(point, aim, run.topic) : beatSubjects[aim];
        const isOpened = !point || subject === "scene";
        const kinds = isOpened ? [...opener.kinds, ...kindsOf[subject]] : kindsOf[subject];
        const fitting = isOpened && opener !== plainOpener ? opener.kinds : kinds;
        return {
          section: index,
          seconds: seconds / texts.length,
          point,
          pointText,
          subject,
          opener,
          kinds,
          fitting,
        };
      });
    });
  return told.map((stretch, place) => ({
    ...stretch,
    place,
    isLast: place > 0 && place === told.length - 1,
    sameShapeBefore: told.slice(0, place).filter(({ point }) => point?.shape === stretch.point?.shape).length,
  }));
}

const forbids = /^(?:don['’]t|do not|never|avoid|stop|skip|quit)\b/i;

function subjectOf({ shape, inside }: SpokenPoint, aim: Aim, topic: string): Subject {
  if (aim === "story") return "scene";
  if (shape === "instruction") return forbids.test(inside) ? "pitfall" : "action";
  const isNamed = shape === "doing" || shape === "thing";
  if ((isNamed && speaksOfMistakes.test(topic)) || /\bmistakes?\b/i.test(inside)) return "pitfall";
  if (shape === "doing" && aim === "guide") return "action";
  if (aim === "judge") return "aspect";
  return shape === "thing" || shape === "clause" || shape === "doing" ? "part" : "claim";
}
