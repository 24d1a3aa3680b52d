import { z } from "zod";

/** What model calls cost: calls, tokens, and US dollars where the price of every call is known. */
export const usageSchema = z
  .object({
    calls: z.int().describe("Model calls."),
    inputTokens: z.int().describe("Tokens that the models read."),
    outputTokens: z.int().describe("Tokens that the models wrote, hidden reasoning among them."),
    dollars: z.number().optional().describe("US dollars; only where the price of every call is known."),
  })
  .meta({ id: "Usage" });

/** One model call of a section: how it ended, and what it cost. Its own text is never in here. */
export const callSchema = usageSchema
  .omit({ calls: true })
  .extend({
    model: z.string().describe("The model that was called."),
    ending: z.string().describe("How the call ended, in a word."),
  })
  .meta({ id: "ModelCall" });

export type Usage = z.infer<typeof usageSchema>;
export type Call = z.infer<typeof callSchema>;

/** US dollars for a million tokens; null where no price is known. */
export type Price = { input: number; output: number } | null;

export const noUsage: Usage = { calls: 0, inputTokens: 0, outputTokens: 0, dollars: 0 };

/** The sum of two counts; without dollars as soon as one of them has none. */
export function addUsage(a: Usage, b: Usage): Usage {
  const dollars =
    a.dollars === undefined || b.dollars === undefined
      ? {}
      : { dollars: roundDollars(a.dollars + b.dollars) };
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    ...dollars,
  };
}

/** What all calls of a section cost together. */
export function usageOf(calls: readonly Call[]): Usage {
  return calls.reduce(
    (sum, { model: _, ending: __, ...call }) => addUsage(sum, { calls: 1, ...call }),
    noUsage,
  );
}

/** US dollars for tokens at a price, to a millionth; undefined where the price is not known. */
export function toDollars(
  tokens: { inputTokens: number; outputTokens: number },
  price: Price,
): number | undefined {
  if (!price) return undefined;
  return roundDollars((tokens.inputTokens * price.input + tokens.outputTokens * price.output) / 1_000_000);
}

function roundDollars(dollars: number): number {
  return Math.round(dollars * 1_000_000) / 1_000_000;
}
