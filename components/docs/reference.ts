/** A field of a body, of an answer or of an event, or a parameter. */
export type Field = {
  name: string;
  /** In words; where it ends in a named object, `object` is that one's name. */
  type: string;
  object: string | null;
  isRequired: boolean;
  description: string;
  /** Its default and its limits, each a few words. */
  facts: string[];
  /** What it may be, where that is a list of words. */
  values: string[];
  /** The fields inside, where it is an object without a name. */
  fields: Field[];
};

/** An object with a name, described once and linked to from everywhere. */
export type NamedObject = {
  name: string;
  description: string;
  fields: Field[];
  /** The objects or types of which it is one, where it has no fields of its own. */
  oneOf: Pick<Field, "type" | "object" | "fields">[];
};

export type Example = { language: Language; code: string };

export const languages = {
  curl: "curl",
  typescript: "TypeScript",
  plain: "Plain TypeScript",
  python: "Python",
} as const;

export type Language = keyof typeof languages;

export type DocumentedAnswer = {
  status: string;
  description: string;
  headers: Field[];
  /** What each line of the stream is, where it is a stream. */
  isStream: boolean;
  object: string | null;
  fields: Field[];
};

export type DocumentedOperation = {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  scope: string | null;
  parameters: { place: "path" | "query" | "header"; fields: Field[] }[];
  body: { object: string | null; fields: Field[] } | null;
  answers: DocumentedAnswer[];
  problems: string[];
  examples: Example[];
};

export type DocumentedProblem = { kind: string; status: number; title: string; remedy: string };

export type Reference = {
  url: string;
  scopes: { name: string; description: string }[];
  problems: DocumentedProblem[];
  groups: { name: string; description: string; operations: DocumentedOperation[] }[];
  events: NamedObject[];
  objects: NamedObject[];
};
