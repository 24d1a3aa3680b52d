import { findModel, type Listed } from "./catalog";

/** What was found when a model was last looked at. */
export type Health = {
  state: "ready" | "refused_key" | "no_credit" | "unknown_model" | "unwell" | "unreachable";
  /** For a person, without a full stop. */
  says: string;
  /** Milliseconds since 1970. */
  checkedAt: number;
};

/** A finding is believed for so long; a bad one shorter, since somebody may be mending it. In seconds. */
const believed = { good: 300, bad: 60 };
/** A probe that takes longer tells enough. */
const longestProbeSeconds = 5;

// One for the whole process: route bundles and hot reloads each load this module anew. Only a memory: it may be lost.
const shared = globalThis as { scriptwrightHealth?: Map<string, Health> };
shared.scriptwrightHealth ??= new Map();
const found = shared.scriptwrightHealth;

/** What is known of a model from a short while ago; null when nothing is. */
export function knownHealth(id: string, now = Date.now()): Health | null {
  const health = found.get(id);
  if (!health) return null;
  const seconds = health.state === "ready" ? believed.good : believed.bad;
  return now - health.checkedAt < seconds * 1000 ? health : null;
}

/** Keeps what a run met, so that the next one is not started in vain. */
export function noteHealth(id: string, state: Health["state"], now = Date.now()): Health {
  const provider = findModel(id)?.provider.label ?? "Its provider";
  const health = { state, says: sayings[state].replace("{provider}", provider), checkedAt: now };
  found.set(id, health);
  return health;
}

const sayings: Record<Health["state"], string> = {
  ready: "Ready",
  refused_key: "{provider} refused the key",
  no_credit: "the account at {provider} has no credit left",
  unknown_model: "{provider} does not offer it any more",
  unwell: "{provider} answers with faults just now",
  unreachable: "{provider} could not be reached",
};

/**
 * Asks the provider, for free, whether the key is good and the model is there; what is known from a short while ago
 * is not asked again. Null for a model that cannot be asked about. Never throws.
 */
export async function checkHealth(id: string): Promise<Health | null> {
  const listed = findModel(id);
  if (!listed || listed.provider.missing() !== null) return null;
  const known = knownHealth(id);
  if (known) return known;
  const state = await probe(listed);
  return state && noteHealth(id, state);
}

async function probe({ model, provider }: Listed): Promise<Health["state"] | null> {
  const request = provider.probe(model.modelId);
  if (!request) return null;
  try {
    const signal = AbortSignal.timeout(longestProbeSeconds * 1000);
    const response = await fetch(request.url, { headers: request.headers, signal });
    const text = await response.text();
    // Not every server of one's own has a list of its models.
    if (response.status === 404 && provider.id === "compatible") return null;
    if (!response.ok) return stateOf(response.status, text);
    return isListed(text, model.modelId) ? "ready" : "unknown_model";
  } catch {
    return "unreachable"; // refused, no such host, or no answer in time: all the same to who wants to write
  }
}

function stateOf(status: number, text: string): Health["state"] {
  if (status === 401 || status === 403 || /API_KEY_INVALID/.test(text)) return "refused_key";
  if (status === 402) return "no_credit";
  return status === 404 || status === 410 ? "unknown_model" : "unwell";
}

/** Servers of one's own answer with the list of their models ("llama3.2:latest" for "llama3.2"); others with the one. */
function isListed(text: string, modelId: string): boolean {
  try {
    const { data } = JSON.parse(text) as { data?: { id?: unknown }[] }; // whatever it is, only a list is looked into
    if (!Array.isArray(data)) return true;
    return data.some(({ id }) => id === modelId || id === `${modelId}:latest`);
  } catch {
    return true;
  }
}
