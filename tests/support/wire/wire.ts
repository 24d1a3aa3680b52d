/** How an answer ends when nothing breaks. */
export type Ending = "stop" | "length" | "filtered";

/** `output` counts the hidden reasoning too. */
export type TokenUsage = { input: number; output: number; reasoning: number };

/** An answer cut into tokens, in the words of no provider. */
export type TokenAnswer = {
  model: string;
  reasoning: string[];
  text: string[];
  ending: Ending;
  usage: TokenUsage;
};

/** The frames of a stream in their order; `reasoning` and `text` have one a token. */
export type Frames = {
  before: string[];
  reasoning: string[];
  between: string[];
  text: string[];
  after: string[];
};

/** What one provider's streaming API looks like from outside. */
export type Wire = {
  /** All text of a request's messages, the system message too, in their order. */
  promptTextOf(body: unknown): string;
  toFrames(answer: TokenAnswer, body: unknown): Frames;
  /** The provider's own error in the middle of a stream. */
  errorFrame: string;
  /** Sound JSON in which the text is no text. */
  misshapenFrame: string;
  /** The body of an answer with an error status. */
  toRefusal(status: number, model: string): unknown;
  toModel(id: string): unknown;
  toModelList(ids: string[]): unknown;
};
