import { createGoogle } from "@ai-sdk/google";
import { createGroq } from "@ai-sdk/groq";
import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { parseWritingRequest } from "@/lib/script/writing-request";
import type { Fault } from "../support/provider-answer";
import { startProviderServer } from "../support/provider-server";
import { soundText } from "../support/scripted-model";

/** How a call fails: at a provider that is reached, or on the way to one that is not. */
export type Failing = { fault: Fault } | { baseUrl: string };

export type Trouble = { failing: Failing; section: number };

/** Every broken answer begins with it. */
export const brokenMark = "qxbrokenxq";

const create = {
  openai: (baseURL: string) => createOpenAI({ apiKey: "test", baseURL })("gpt-4.1-mini"),
  google: (baseURL: string) => createGoogle({ apiKey: "test", baseURL })("gemini-2.5-flash"),
  groq: (baseURL: string) => createGroq({ apiKey: "test", baseURL })("openai/gpt-oss-20b"),
} satisfies Record<string, (baseURL: string) => LanguageModelV4>;

export type Adapter = keyof typeof create;

export type Writing = {
  adapter: Adapter;
  /** A word in every sound answer of this writer. */
  voice: string;
  /** The section of which every call fails; null: none. */
  trouble: Trouble | null;
  tokensPerSecond?: number;
};

/** A real adapter at a provider of its own on this machine: sound, but for one section. */
export async function startWriter({ adapter, voice, trouble, tokensPerSecond = 600 }: Writing) {
  const pace = { firstTokenSeconds: 0.02, tokensPerSecond };
  const server = await startProviderServer({
    answer({ promptText }) {
      const request = parseRequest(promptText);
      const text = soundText(request, voice);
      if (request.section.index !== trouble?.section || !("fault" in trouble.failing))
        return { text, ...pace };
      // A whole sentence that must not be seen, then too little to be enough: it is read to its ending.
      const broken = `${brokenMark}. ${text.slice(0, text.length * 0.6)}`;
      return { text: broken, fault: trouble.failing.fault, ...pace };
    },
  });
  const reached = create[adapter](server.baseUrls[adapter]);
  const unreached =
    trouble && "baseUrl" in trouble.failing ? create[adapter](trouble.failing.baseUrl) : reached;
  /** Output tokens that each call of the section in trouble was allowed. */
  const outputLimits: number[] = [];
  const model: LanguageModelV4 = {
    specificationVersion: reached.specificationVersion,
    provider: reached.provider,
    modelId: reached.modelId,
    supportedUrls: reached.supportedUrls,
    doGenerate: (options) => reached.doGenerate(options),
    doStream(options) {
      if (parseRequest(textOf(options)).section.index !== trouble?.section) return reached.doStream(options);
      outputLimits.push(options.maxOutputTokens ?? 0);
      return unreached.doStream(options);
    },
  };
  return { model, server, outputLimits };
}

function parseRequest(promptText: string) {
  const request = parseWritingRequest(promptText);
  if (!request) throw new Error("The prompt holds no writing request.");
  return request;
}

function textOf({ prompt }: LanguageModelV4CallOptions): string {
  return prompt
    .flatMap(({ content }) =>
      typeof content === "string"
        ? [content]
        : content.map((part) => ("text" in part && typeof part.text === "string" ? part.text : "")),
    )
    .join("\n");
}
