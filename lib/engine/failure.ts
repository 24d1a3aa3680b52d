/** Why a model call gave nothing that may be shown. */
export type FailureKind = keyof typeof failures;

type Facts = {
  /** What the model did, for a person: follows its name. */
  says: string;
  /** Tries more with the same model while another one waits; -1: none even where no other waits. */
  retries: -1 | 0 | 1;
};

/** What each failure means. A provider that is gone is left at once; a slip of the model is worth a second try. */
const failures = {
  refused_key: { says: "was refused by its provider: the key is wrong or may not use it", retries: -1 },
  no_credit: { says: "has no credit left with its provider", retries: -1 },
  unknown_model: { says: "is not offered by its provider any more", retries: -1 },
  rejected: { says: "refused the request", retries: -1 },
  rate_limited: { says: "is over its rate limit", retries: 1 },
  overloaded: { says: "had a fault on its provider's side", retries: 1 },
  unreachable: { says: "could not be reached", retries: 1 },
  silent: { says: "did not answer in time", retries: 0 },
  interrupted: { says: "broke off", retries: 1 },
  length: { says: "kept being cut off before the section was whole", retries: 1 },
  filtered: { says: "refused the section by its filter", retries: 1 },
  empty: { says: "answered with nothing", retries: 1 },
  leaked: { says: "read out its instructions instead of writing", retries: 1 },
  not_met: { says: "could not keep the brief here", retries: 0 },
} as const satisfies Record<string, Facts>;

export type Failure = {
  kind: FailureKind;
  /** How long the provider asks to be left alone, in seconds. */
  retryAfterSeconds?: number;
  /** For the operator. */
  cause?: unknown;
};

/** "gpt-4.1-mini could not be reached", without a full stop; `kind` as it stands in a log, known or not. */
export function describeFailure(model: string, kind: string): string {
  return `${model} ${(isFailureKind(kind) ? failures[kind] : failures.interrupted).says}`;
}

function isFailureKind(kind: string): kind is FailureKind {
  return Object.hasOwn(failures, kind);
}

/** Waits longer than this are not waited: with another model at hand, and without one. In seconds. */
const longestWait = { withOther: 2, alone: 10 };

/** True when one more try of the same model makes sense. */
export function isWorthRetrying(
  { kind, retryAfterSeconds = 0 }: Failure,
  failed: number,
  hasOther: boolean,
): boolean {
  const { retries } = failures[kind];
  if (retries === -1) return false;
  if (hasOther) return failed <= retries && retryAfterSeconds <= longestWait.withOther;
  // One that says nothing costs its whole patience each time.
  return retryAfterSeconds <= longestWait.alone && (kind !== "silent" || failed <= 1);
}

/** Failures that a person need not wait for: the provider was there, and the model slipped. */
const withoutWait: ReadonlySet<FailureKind> = new Set(["length", "filtered", "empty", "leaked"]);

/** Seconds to wait before a retry: what the provider asks for, else a third of a second more each time. */
export function secondsBeforeRetry({ kind, retryAfterSeconds }: Failure, failed: number): number {
  if (withoutWait.has(kind)) return 0;
  return retryAfterSeconds ?? 0.3 * failed;
}

/**
 * What an error from the provider interface means; `opened` tells whether the answer had begun. A connection that
 * breaks later comes with the status of its headers, 200, and an error in the stream with a code at the most.
 */
export function toFailure(cause: unknown, opened: boolean): Failure {
  const { statusCode, code, isRetryable, responseHeaders, responseBody, message } = readError(cause);
  const status = statusCode ?? code;
  const says = `${responseBody ?? ""} ${message ?? ""} ${code ?? ""}`;
  if (typeof status !== "number" || status < 400) {
    if (isRetryable === false) return { kind: "rejected", cause };
    return { kind: kindSaid(says) ?? (opened || statusCode === 200 ? "interrupted" : "unreachable"), cause };
  }
  const kind = kindOf(status, says);
  const isTemporary = kind === "rate_limited" || kind === "overloaded";
  const retryAfterSeconds = isTemporary ? readRetryAfter(responseHeaders, says) : undefined;
  return { kind, cause, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}

/** What the provider's own code says, whatever the status: 400 and 429 are used for many things. */
function kindSaid(says: string): FailureKind | null {
  if (/insufficient_quota|billing_hard_limit|credit balance/i.test(says)) return "no_credit";
  if (/model_not_found|model_decommissioned|model_terms_required/i.test(says)) return "unknown_model";
  if (/API_KEY_INVALID|invalid_api_key|API key not valid/i.test(says)) return "refused_key";
  return null;
}

function kindOf(status: number, says: string): FailureKind {
  const said = kindSaid(says);
  if (said) return said;
  if (status === 402) return "no_credit";
  if (status === 401 || status === 403) return "refused_key";
  if (status === 404 || status === 410) return "unknown_model";
  if (status === 429) return "rate_limited";
  return status === 408 || status >= 500 ? "overloaded" : "rejected";
}

type ErrorFacts = {
  statusCode?: number;
  code?: number | string;
  isRetryable?: boolean;
  responseHeaders?: Record<string, string>;
  responseBody?: string;
  message?: string;
};

/** The members of a provider's error that are as the provider interface says; errors come as anything. */
function readError(cause: unknown): ErrorFacts {
  if (typeof cause !== "object" || cause === null) return {};
  const has = <T>(name: string, type: string): T | undefined => {
    const value: unknown = name in cause ? cause[name as keyof typeof cause] : undefined; // it is in there
    return typeof value === type && value !== null ? (value as T) : undefined; // of the type that was asked for
  };
  return {
    statusCode: has("statusCode", "number"),
    code: has<number>("code", "number") ?? has<string>("code", "string"),
    isRetryable: has("isRetryable", "boolean"),
    responseHeaders: has("responseHeaders", "object"),
    responseBody: has("responseBody", "string"),
    message: has("message", "string"),
  };
}

/** The wait in seconds from Retry-After as milliseconds, seconds or a date, or as Google says it in the body. */
function readRetryAfter(headers: Record<string, string> = {}, says: string): number | undefined {
  const milliseconds = Number.parseFloat(headers["retry-after-ms"] ?? "");
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds / 1000);
  const value = headers["retry-after"];
  const delay = /"retryDelay":\s*"([\d.]+)s"/.exec(says)?.[1];
  if (value === undefined) return delay === undefined ? undefined : Number(delay);
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, (until - Date.now()) / 1000);
}
