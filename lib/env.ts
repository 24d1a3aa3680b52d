import { z } from "zod";

const optional = z
  .string()
  .transform((value) => value.trim() || undefined)
  .optional();

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
  DATA_DIR: z.string().min(1).default(".data"),
  NEXTAUTH_SECRET: optional.pipe(z.string().min(16, "must have at least 16 characters").optional()),
  NEXTAUTH_URL: optional.pipe(z.url("must be a URL, such as https://scripts.example.com").optional()),
  VERCEL: optional,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional.pipe(z.url("must be a URL, such as https://api.openai.com/v1").optional()),
  BUILTIN_TOKENS_PER_SECOND: z.coerce.number().positive("must be a number above 0").default(90),
  SECTIONS_AHEAD: z.coerce.number().int().min(0).max(8).default(2),
});

export type Env = z.infer<typeof envSchema>;

/** The settings in `source`, or an Error whose message lists every setting that is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = envSchema.safeParse(source);
  const wrong = result.success
    ? []
    : result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  const building = source.NEXT_PHASE === "phase-production-build";
  if (source.NODE_ENV === "production" && !building && !source.NEXTAUTH_SECRET?.trim())
    wrong.push("  NEXTAUTH_SECRET is needed in production; make one with: openssl rand -base64 32");
  if (!result.success || wrong.length > 0)
    throw new Error(`The environment is not right. Mend these and start again:\n${wrong.join("\n")}`);
  return result.data;
}

export const env = parseEnv(process.env);
