import { type BriefInput, briefSchema } from "./brief";

/** What a creator's own template fills in: any part of a brief but its topic. */
export type TemplateBrief = Omit<BriefInput, "topic">;

/** The same as it may be sent, for whoever describes it. */
export const templateBriefSchema = briefSchema.in
  .omit({ topic: true })
  .describe("A brief without its topic.")
  .meta({ id: "TemplateBrief" });

export type OwnTemplate = { id: number; name: string; brief: TemplateBrief };
