import { z } from "zod";

const optional = z
  .string()
  .transform((value) => value.trim() || undefined)
  .optional();

/** Without the slash at its end, which would stand twice before a path. */
const url = (example: string) =>
  optional
    .pipe(z.url(`must be a URL, such as ${example}`).optional())
    .transform((value) => value?.replace(/\/$/, ""));

/** Names separated with commas. */
const names = z
  .string()
  .default("")
  .transform((value) =>
    value
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
  );

/** Models that the catalog does not have yet, or has with other figures; see .env.example. */
const extraModel = z.strictObject({
  provider: z.enum(["openai", "google", "groq", "gateway", "compatible"]),
  id: z.string().min(1),
  label: z.string().optional(),
  context_tokens: z.number().int().positive().optional(),
  output_tokens: z.number().int().positive().optional(),
  reasoning: z.enum(["none", "minimal", "low", "medium"]).nullable().optional(),
  price: z
    .strictObject({ input: z.number().min(0), output: z.number().min(0) })
    .nullable()
    .optional(),
  speed: z.enum(["fast", "medium", "slow"]).optional(),
});

const extraModels = z
  .string()
  .default("")
  .transform((value, context) => {
    if (value.trim() === "") return [];
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue({
        code: "custom",
        message: 'must be JSON, such as [{"provider": "openai", "id": "gpt-5-mini"}]',
      });
      return z.NEVER;
    }
  })
  .pipe(z.array(extraModel, "must be a JSON list"));

/** Runs at once, runs a day and output tokens a day, as in 5/100/2000000; `off` is no limit. */
const limits = (usual: string) =>
  z
    .string()
    .default(usual)
    .transform((value, context): Limits | null => {
      const [, runsAtOnce, runsADay, tokensADay] =
        /^(\d{1,9})\/(\d{1,9})\/(\d{1,12})$/.exec(value.trim()) ?? [];
      if (value.trim() === "off") return null;
      if (tokensADay === undefined) {
        context.addIssue({
          code: "custom",
          message: `must be off, or runs at once/runs a day/tokens a day, such as ${usual}`,
        });
        return z.NEVER;
      }
      return {
        runsAtOnce: Number(runsAtOnce),
        runsADay: Number(runsADay),
        tokensADay: Number(tokensADay),
      };
    });

/** What somebody may have written for them; a day is one of UTC's. */
export type Limits = { runsAtOnce: number; runsADay: number; tokensADay: number };

const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  NEXT_PHASE: optional,
  PORT: z.coerce.number().int().default(3000),
  DATABASE_URL: optional.pipe(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must start with postgres:// or postgresql://")
      .optional(),
  ),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
  DATABASE_LISTEN: z.enum(["on", "off"], "must be on or off").default("on"),
  DATA_DIR: z.string().min(1).default(".data"),
  NEXTAUTH_SECRET: optional.pipe(z.string().min(16, "must have at least 16 characters").optional()),
  NEXTAUTH_URL: url("https://scripts.example.com"),
  VERCEL: optional,
  VERCEL_ENV: optional,
  GITHUB_ID: optional,
  GITHUB_SECRET: optional,
  GITHUB_URL: url("https://github.example.com"),
  GOOGLE_CLIENT_ID: optional,
  GOOGLE_CLIENT_SECRET: optional,
  GOOGLE_ISSUER: url("https://accounts.google.com"),
  GUESTS: z.enum(["on", "off"], "must be on or off").default("on"),
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: url("https://api.openai.com/v1"),
  GOOGLE_GENERATIVE_AI_API_KEY: optional,
  GOOGLE_GENERATIVE_AI_BASE_URL: url("https://generativelanguage.googleapis.com/v1beta"),
  GROQ_API_KEY: optional,
  GROQ_BASE_URL: url("https://api.groq.com/openai/v1"),
  AI_GATEWAY_API_KEY: optional,
  AI_GATEWAY_BASE_URL: url("https://ai-gateway.vercel.sh/v4/ai"),
  VERCEL_OIDC_TOKEN: optional,
  OPENAI_COMPATIBLE_BASE_URL: url("http://localhost:11434/v1"),
  OPENAI_COMPATIBLE_API_KEY: optional,
  OPENAI_COMPATIBLE_MODELS: names,
  EXTRA_MODELS: extraModels,
  DEFAULT_MODEL: optional,
  FALLBACK_MODELS: z
    .string()
    .default("auto")
    .transform((value) =>
      /^(auto|off)?$/i.test(value.trim()) ? value.trim().toLowerCase() || "auto" : value.trim(),
    ),
  MODEL_PATIENCE_SECONDS: z.coerce.number().positive("must be a number above 0").default(20),
  CUSTOM_ENDPOINTS: z.enum(["off", "public", "any"], "must be off, public or any").default("off"),
  BUILTIN_TOKENS_PER_SECOND: z.coerce.number().positive("must be a number above 0").default(90),
  MAX_STREAMS: z.coerce.number().int().min(1).default(2000),
  RUN_RETENTION_DAYS: z.coerce.number().int().min(30, "must be 30 or more").default(30),
  CRON_SECRET: optional.pipe(z.string().min(16, "must have at least 16 characters").optional()),
  LIMITS_USER: limits("5/200/2000000"),
  LIMITS_KEY: limits("5/200/2000000"),
  LIMITS_GUEST: limits("2/50/300000"),
  LIMITS_ADDRESS: limits("6/150/900000"),
  REQUESTS_A_MINUTE: z.coerce.number().int().min(1).default(600),
  PROXY_HOPS: z.coerce.number().int().min(1).max(10).default(1),
  SECURITY_CONTACT: optional.pipe(
    z
      .string()
      .regex(/^(mailto:|https:\/\/)/, "must start with mailto: or https://")
      .optional(),
  ),
  SECTIONS_AHEAD: z.coerce.number().int().min(0).max(8).default(2),
});

export type Env = z.infer<typeof envSchema>;

/** The settings in `source`, or an Error whose message lists every setting that is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = envSchema.safeParse(source);
  const wrong = result.success
    ? []
    : result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  for (const [one, other] of [
    ["GITHUB_ID", "GITHUB_SECRET"],
    ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ] as const)
    if (Boolean(source[one]?.trim()) !== Boolean(source[other]?.trim()))
      wrong.push(`  ${one} and ${other} belong together: set both or none`);
  if (source.GUESTS === "off" && !source.GITHUB_ID?.trim() && !source.GOOGLE_CLIENT_ID?.trim())
    wrong.push("  GUESTS is off and nobody could sign in: set GITHUB_ID or GOOGLE_CLIENT_ID as well");
  const building = source.NEXT_PHASE === "phase-production-build";
  const serving = source.NODE_ENV === "production" && !building;
  if (serving && source.VERCEL?.trim() && !source.DATABASE_URL?.trim())
    wrong.push("  DATABASE_URL is needed on Vercel, where no folder lasts; connect a PostgreSQL database");
  // A preview's secret follows from the address of its database; see lib/auth/secret.ts.
  const isPreview = source.VERCEL_ENV === "preview" && source.DATABASE_URL?.trim();
  if (serving && !isPreview && !source.NEXTAUTH_SECRET?.trim())
    wrong.push("  NEXTAUTH_SECRET is needed in production; make one with: openssl rand -base64 32");
  if (!result.success || wrong.length > 0)
    throw new Error(`The environment is not right. Mend these and start again:\n${wrong.join("\n")}`);
  return result.data;
}

export const env = parseEnv(process.env);
