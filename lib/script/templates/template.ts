import type { Style } from "../style";

/** What a section does in a script. `point` sections carry the key points; the others frame them. */
export type Role = "hook" | "setup" | "point" | "turn" | "recap" | "close";

export type TemplateSection = {
  role: Exclude<Role, "point">;
  title: string;
  /** Share of the whole time, 0 to 1. */
  share: number;
  /** Upper bound in seconds, so that a hook stays a hook in a long script. */
  atMostSeconds: number;
  /** What a writer should do here, in one or two sentences. */
  guidance: string;
};

/** One possible body section, used where the creator's points leave room (or gave none). */
export type Beat = { title: string; guidance: string };

export type Template = {
  id: string;
  name: string;
  summary: string;
  whenToUse: string;
  exampleTopic: string;
  style: Style;
  seconds: { least: number; usual: number; most: number };
  /** Share of the video in which nothing is said because the viewer watches, 0 to below 1; left out where all is speech. */
  visualShare?: number;
  opening: TemplateSection[];
  body: {
    /** What every body section should do, whatever its point. */
    guidance: string;
    /** In the order in which they would be told; at least three. */
    beats: [Beat, Beat, Beat, ...Beat[]];
  };
  closing: TemplateSection[];
  suggestedKeyPoints: string[];
};
