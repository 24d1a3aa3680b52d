/** What a key may be allowed to do; what needs none of these, any key may. */
export const scopes = {
  generate: "Write scripts, and read, stop and continue their runs",
  "scripts:read": "Read the saved scripts",
  "scripts:write": "Rename and delete saved scripts",
  "personas:read": "Read the personas",
  "personas:write": "Make, change and delete personas",
} as const;

export type Scope = keyof typeof scopes;

/** Every scope, in the order in which they are offered. */
export const allScopes = Object.keys(scopes) as Scope[]; // Object.keys forgets what it was given
