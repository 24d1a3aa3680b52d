import { APICallError } from "@ai-sdk/provider";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  describeFailure,
  type Failure,
  type FailureKind,
  isWorthRetrying,
  secondsBeforeRetry,
  toFailure,
} from "@/lib/engine/failure";

afterEach(() => {
  vi.useRealTimers();
});

type Given = {
  status?: number;
  body?: object | string;
  headers?: Record<string, string>;
  isRetryable?: boolean;
  message?: string;
};

/** An error as the adapters throw it. */
function callError({ status, body, headers, isRetryable, message = "Refused." }: Given): APICallError {
  return new APICallError({
    message,
    url: "https://provider.example/v1",
    requestBodyValues: {},
    ...(status === undefined ? {} : { statusCode: status }),
    ...(headers ? { responseHeaders: headers } : {}),
    ...(body === undefined ? {} : { responseBody: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(isRetryable === undefined ? {} : { isRetryable }),
  });
}

const openAi = (code: string, message = "No.") => ({ error: { message, type: "x", param: null, code } });

test.each<[name: string, given: Given, kind: FailureKind]>([
  ["401", { status: 401 }, "refused_key"],
  ["403", { status: 403 }, "refused_key"],
  ["401 of OpenAI", { status: 401, body: openAi("invalid_api_key") }, "refused_key"],
  [
    "Google's 400 for a wrong key",
    { status: 400, body: { error: { details: [{ reason: "API_KEY_INVALID" }] } } },
    "refused_key",
  ],
  [
    "Google's 400 in words",
    { status: 400, body: { error: { message: "API key not valid. Please pass one." } } },
    "refused_key",
  ],
  ["402", { status: 402 }, "no_credit"],
  ["OpenAI's 429 for an empty account", { status: 429, body: openAi("insufficient_quota") }, "no_credit"],
  ["a billing limit", { status: 400, body: openAi("billing_hard_limit_reached") }, "no_credit"],
  [
    "Anthropic's 400 for an empty account",
    { status: 400, body: { error: { message: "Your credit balance is too low to access the API." } } },
    "no_credit",
  ],
  ["404", { status: 404 }, "unknown_model"],
  ["410", { status: 410 }, "unknown_model"],
  ["Groq's 400 for a retired model", { status: 400, body: openAi("model_decommissioned") }, "unknown_model"],
  ["a model that one may not use", { status: 403, body: openAi("model_not_found") }, "unknown_model"],
  ["terms nobody accepted", { status: 400, body: openAi("model_terms_required") }, "unknown_model"],
  ["400", { status: 400, body: openAi("context_length_exceeded") }, "rejected"],
  ["413", { status: 413 }, "rejected"],
  ["422", { status: 422 }, "rejected"],
  ["429", { status: 429, body: openAi("rate_limit_exceeded") }, "rate_limited"],
  ["408", { status: 408 }, "overloaded"],
  ["500", { status: 500 }, "overloaded"],
  ["502 with a page of HTML", { status: 502, body: "<html>Bad Gateway</html>" }, "overloaded"],
  ["503", { status: 503 }, "overloaded"],
  ["529 of Anthropic", { status: 529 }, "overloaded"],
  ["no connection", { isRetryable: true, message: "Cannot connect to API: ECONNREFUSED" }, "unreachable"],
  ["a request that cannot be sent at all", { isRetryable: false }, "rejected"],
])("an error before the answer, %s (%o), is %s", (_name, given, kind) => {
  const cause = callError(given);
  expect(toFailure(cause, false)).toEqual({ kind, cause });
});

test("a connection that breaks later, with the 200 of its headers, is interrupted", () => {
  const cause = callError({ status: 200, isRetryable: true, message: "Cannot connect to API: terminated" });
  expect(toFailure(cause, true).kind).toBe("interrupted");
  expect(toFailure(cause, false).kind).toBe("interrupted");
});

test.each<[name: string, cause: unknown, opened: FailureKind, notOpened: FailureKind]>([
  ["an object with a number as its code", { code: 503, message: "Overloaded" }, "overloaded", "overloaded"],
  ["an object with a code of 429", { code: 429 }, "rate_limited", "rate_limited"],
  ["a code in words, unknown", { code: "server_error", message: "Oh" }, "interrupted", "unreachable"],
  ["a code in words, known", { code: "insufficient_quota" }, "no_credit", "no_credit"],
  ["a message alone, known", { message: "model_decommissioned: x" }, "unknown_model", "unknown_model"],
  ["an object without anything", {}, "interrupted", "unreachable"],
  ["members of wrong types", { statusCode: "401", code: null, message: 7 }, "interrupted", "unreachable"],
  ["a code that is no status", { code: 7 }, "interrupted", "unreachable"],
  ["an error", new Error("socket hang up"), "interrupted", "unreachable"],
  ["a type error of fetch", new TypeError("terminated"), "interrupted", "unreachable"],
  ["a text", "overloaded", "interrupted", "unreachable"],
  ["null", null, "interrupted", "unreachable"],
  ["undefined", undefined, "interrupted", "unreachable"],
  ["a number", 500, "interrupted", "unreachable"],
  ["a function", () => 500, "interrupted", "unreachable"],
])("an error in the stream that is %s", (_name, cause, opened, notOpened) => {
  expect(toFailure(cause, true)).toEqual({ kind: opened, cause });
  expect(toFailure(cause, false)).toEqual({ kind: notOpened, cause });
});

describe("how long the provider asks to be left alone", () => {
  const googleBody = {
    error: { details: [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "34.5s" }] },
  };
  test.each<[name: string, given: Given, seconds: number | undefined]>([
    ["seconds", { status: 429, headers: { "retry-after": "7" } }, 7],
    ["a part of a second", { status: 503, headers: { "retry-after": "0.25" } }, 0.25],
    ["milliseconds", { status: 429, headers: { "retry-after-ms": "1500" } }, 1.5],
    ["milliseconds first", { status: 429, headers: { "retry-after-ms": "1500", "retry-after": "9" } }, 1.5],
    ["an HTTP date", { status: 429, headers: { "retry-after": "Tue, 24 Nov 2026 12:00:09 GMT" } }, 9],
    ["a date that is over", { status: 429, headers: { "retry-after": "Tue, 24 Nov 2026 11:00:00 GMT" } }, 0],
    ["less than nothing", { status: 429, headers: { "retry-after": "-5" } }, 0],
    ["Google's delay in the body", { status: 429, body: googleBody }, 34.5],
    ["Google's, written over lines", { status: 429, body: JSON.stringify(googleBody, null, 2) }, 34.5],
    ["a header before Google's", { status: 429, body: googleBody, headers: { "retry-after": "2" } }, 2],
    ["what is no time", { status: 429, headers: { "retry-after": "soon" } }, undefined],
    ["nothing", { status: 429 }, undefined],
    ["seconds after what no waiting mends", { status: 401, headers: { "retry-after": "7" } }, undefined],
    [
      "seconds for an empty account",
      { status: 429, body: openAi("insufficient_quota"), headers: { "retry-after": "7" } },
      undefined,
    ],
  ])("%s", (_name, given, seconds) => {
    vi.useFakeTimers({ now: Date.parse("2026-11-24T12:00:00Z") });
    expect(toFailure(callError(given), false).retryAfterSeconds).toBe(seconds);
  });
});

type Retry = [
  kind: FailureKind,
  wait: number | undefined,
  failed: number,
  withOther: boolean,
  alone: boolean,
];

const hopeless: FailureKind[] = ["refused_key", "no_credit", "unknown_model", "rejected"];
const slips: FailureKind[] = [
  ...(["rate_limited", "overloaded", "unreachable", "interrupted"] as const),
  ...(["length", "filtered", "empty", "leaked"] as const),
];

test.each<Retry>([
  ...hopeless.map((kind): Retry => [kind, undefined, 1, false, false]),
  ...slips.map((kind): Retry => [kind, undefined, 1, true, true]),
  ...slips.map((kind): Retry => [kind, undefined, 2, false, true]),
  ["silent", undefined, 1, false, true],
  ["not_met", undefined, 1, false, true],
  ["rate_limited", 2, 1, true, true],
  ["rate_limited", 2.1, 1, false, true],
  ["rate_limited", 10, 1, false, true],
  ["rate_limited", 10.1, 1, false, false],
  ["overloaded", 3600, 3, false, false],
  ["refused_key", 0, 1, false, false],
])("%s with a wait of %s s, failed %i times: again beside others %s, again alone %s", (...row) => {
  const [kind, wait, failed, withOther, alone] = row;
  const failure: Failure = { kind, ...(wait === undefined ? {} : { retryAfterSeconds: wait }) };
  expect(isWorthRetrying(failure, failed, true)).toBe(withOther);
  expect(isWorthRetrying(failure, failed, false)).toBe(alone);
});

test.each<[failure: Failure, failed: number, seconds: number]>([
  [{ kind: "overloaded" }, 1, 0.3],
  [{ kind: "overloaded" }, 3, 0.9],
  [{ kind: "unreachable" }, 2, 0.6],
  [{ kind: "rate_limited", retryAfterSeconds: 7 }, 1, 7],
  [{ kind: "rate_limited", retryAfterSeconds: 0 }, 2, 0],
  [{ kind: "length" }, 1, 0],
  [{ kind: "filtered" }, 2, 0],
  [{ kind: "empty" }, 1, 0],
  [{ kind: "leaked" }, 1, 0],
])("before a retry after %o, failed %i times, it waits %d s", (failure, failed, seconds) => {
  expect(secondsBeforeRetry(failure, failed)).toBeCloseTo(seconds, 9);
});

test.each([
  ["refused_key", "m was refused by its provider: the key is wrong or may not use it"],
  ["unreachable", "m could not be reached"],
  ["not_met", "m could not keep the brief here"],
  ["a kind of later", "m broke off"],
  ["", "m broke off"],
  ["toString", "m broke off"],
  ["__proto__", "m broke off"],
])("the failure %j is said in words", (kind, words) => {
  expect(describeFailure("m", kind)).toBe(words);
});
