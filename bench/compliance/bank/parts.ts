/** What a language's bank is made of; every text is a whole spoken sentence or a part of one. */
export type BankParts = {
  /** Three slots of 23 parts: "opener, statement completion." reads as one sentence for every choice of the three. */
  openers: string[];
  statements: string[];
  completions: string[];
  topics: BankTopic[];
  /** A word or phrase to avoid, and a sentence that says it. */
  avoid: { word: string; sentence: string }[];
  placeholders: string[];
};

export type BankTopic = {
  template: string;
  topic: string;
  keyPoints: BankPoint[];
  callToAction: BankPoint;
};

/** A point as a creator types it, and two sentences that make it. */
export type BankPoint = { text: string; sentences: [string, string] };
