import type { BriefInput } from "./brief";

/** What a creator's own template fills in: any part of a brief but its topic. */
export type TemplateBrief = Omit<BriefInput, "topic">;

export type OwnTemplate = { id: number; name: string; brief: TemplateBrief };
