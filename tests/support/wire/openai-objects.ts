/** What OpenAI's Responses API and every API made after its Chat Completions write in the same way. */
export function toOpenAiRefusal(status: number, model: string) {
  const known: Record<number, { message: string; type: string; code: string | null }> = {
    400: { message: "The request was refused.", type: "invalid_request_error", code: null },
    401: {
      message: "Incorrect API key provided.",
      type: "invalid_request_error",
      code: "invalid_api_key",
    },
    404: {
      message: `The model \`${model}\` does not exist or you do not have access to it.`,
      type: "invalid_request_error",
      code: "model_not_found",
    },
    429: {
      message: `Rate limit reached for ${model} on requests per min.`,
      type: "requests",
      code: "rate_limit_exceeded",
    },
  };
  const fault = "The server had an error while processing your request.";
  return {
    error: { param: null, ...(known[status] ?? { message: fault, type: "server_error", code: null }) },
  };
}

export function toOpenAiModel(id: string) {
  return { id, object: "model", created: 1, owned_by: "stand-in" };
}

export function toOpenAiModelList(ids: string[]) {
  return { object: "list", data: ids.map(toOpenAiModel) };
}
