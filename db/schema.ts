import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Brief } from "@/lib/script/brief";
import type { ScriptEvent } from "@/lib/script/events";
import type { Language } from "@/lib/script/language";
import type { TemplateBrief } from "@/lib/script/own-template";
import type { CatchPhrase, PointOfView } from "@/lib/script/persona";
import type { Receipt } from "@/lib/script/receipt-schema";
import type { Usage } from "@/lib/script/spend";

const createdAt = timestamp("created_at", { withTimezone: true }).notNull().defaultNow();

export const users = pgTable("users", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  guest: boolean("guest").notNull(),
  email: text("email"),
  createdAt,
});

const ownerId = uuid("owner_id")
  .notNull()
  .references(() => users.id, { onDelete: "cascade" });

/** Who a person is elsewhere: with which of their identities they may sign in here. */
export const accounts = pgTable(
  "accounts",
  {
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt,
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.providerAccountId] }),
    index("accounts_user").on(table.userId),
  ],
);

/**
 * Where somebody is signed in. An account's session needs its row; a guest's has the guest's own id, and a row only
 * once it is over. No reference to `users`: a guest may be known by their cookie alone.
 */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey(),
    userId: uuid("user_id").notNull(),
    /** The browser, as it calls itself; empty once the session is over. */
    browser: text("browser").notNull().default(""),
    lastSeenAt: timestamp("last_seen_at", { withTimezone: true }).notNull().defaultNow(),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
    createdAt,
  },
  (table) => [index("sessions_user").on(table.userId)],
);

export const apiKeys = pgTable("api_keys", {
  id: serial("id").primaryKey(),
  ownerId,
  name: text("name").notNull(),
  /** Keyed hash of the key; the key itself is shown once and never stored. */
  hash: text("hash").notNull().unique(),
  /** Its first characters, by which its owner knows it again. */
  start: text("start").notNull().default(""),
  scopes: jsonb("scopes").$type<string[]>().notNull().default([]),
  expiresAt: timestamp("expires_at", { withTimezone: true }),
  lastUsedAt: timestamp("last_used_at", { withTimezone: true }),
  createdAt,
});

export const personas = pgTable(
  "personas",
  {
    id: serial("id").primaryKey(),
    ownerId,
    name: text("name").notNull(),
    audience: text("audience"),
    tone: text("tone"),
    wordsPerMinute: doublePrecision("words_per_minute"),
    avoid: jsonb("avoid").$type<string[]>().notNull().default([]),
    pointOfView: text("point_of_view").$type<PointOfView>(),
    phrases: jsonb("phrases").$type<CatchPhrase[]>().notNull().default([]),
    sample: text("sample").notNull().default(""),
    language: text("language").$type<Language>().notNull().default("en"),
    isDefault: boolean("is_default").notNull().default(false),
    createdAt,
  },
  (table) => [
    index("personas_owner").on(table.ownerId),
    uniqueIndex("personas_one_default").on(table.ownerId).where(sql`is_default`),
  ],
);

/** A brief that a creator keeps to start others from: all but the topic. */
export const ownTemplates = pgTable(
  "own_templates",
  {
    id: serial("id").primaryKey(),
    ownerId,
    name: text("name").notNull(),
    brief: jsonb("brief").$type<TemplateBrief>().notNull(),
    createdAt,
  },
  (table) => [index("own_templates_owner").on(table.ownerId)],
);

export type ScriptStatus = "writing" | "complete" | "stopped" | "failed";

/** One released section as kept with the script. */
export type SavedSection = { title: string; startSeconds: number; seconds: number; text: string };

export const scripts = pgTable(
  "scripts",
  {
    id: serial("id").primaryKey(),
    ownerId,
    topic: text("topic").notNull(),
    brief: jsonb("brief").$type<Brief>().notNull(),
    status: text("status").$type<ScriptStatus>().notNull().default("writing"),
    text: text("text").notNull().default(""),
    sections: jsonb("sections").$type<SavedSection[]>().notNull().default([]),
    receipt: json("receipt").$type<Receipt>(),
    seconds: doublePrecision("seconds").notNull().default(0),
    words: integer("words").notNull().default(0),
    model: text("model").notNull(),
    usage: jsonb("usage").$type<Usage>(),
    createdAt,
  },
  (table) => [index("scripts_owner_newest").on(table.ownerId, table.id.desc())],
);

export type RunStatus = "running" | "complete" | "cancelled" | "failed";

/** One attempt to write (or to go on with) a script; its events are the product, a socket is a view of them. */
export const runs = pgTable(
  "runs",
  {
    id: uuid("id").primaryKey(),
    ownerId,
    scriptId: integer("script_id")
      .notNull()
      .references(() => scripts.id, { onDelete: "cascade" }),
    idempotencyKey: text("idempotency_key").notNull(),
    requestHash: text("request_hash").notNull(),
    status: text("status").$type<RunStatus>().notNull().default("running"),
    /** Counts the writers this run has had; an append by an earlier one is refused. */
    epoch: integer("epoch").notNull().default(1),
    leaseUntil: timestamp("lease_until", { withTimezone: true }).notNull(),
    nextSeq: integer("next_seq").notNull().default(1),
    cancelRequestedAt: timestamp("cancel_requested_at", { withTimezone: true }),
    /** For whom it counts : the subjects of `quotaDays`, its owner among them. */
    quotaSubjects: jsonb("quota_subjects").$type<string[]>().notNull().default([]),
    quotaDay: date("quota_day").notNull().default(sql`(now() at time zone 'utc')::date`),
    /** The most output tokens that it may take: counted as taken until it ends. */
    reservedTokens: integer("reserved_tokens").notNull().default(0),
    createdAt,
  },
  (table) => [
    unique("runs_owner_idempotency_key").on(table.ownerId, table.idempotencyKey),
    index("runs_script").on(table.scriptId),
    index("runs_running").on(table.id).where(sql`status = 'running'`),
  ],
);

export const runEvents = pgTable(
  "run_events",
  {
    runId: uuid("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    seq: integer("seq").notNull(),
    /** `json`, not `jsonb`: it keeps the fields in the order in which they are sent. */
    event: json("event").$type<ScriptEvent>().notNull(),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.seq] })],
);

/**
 * What was started and taken on one day of UTC, for one subject: "user:<id>", "key:<id>" or "address:<hash>". Tokens of
 * runs under way are in it with all that they may take.
 */
export const quotaDays = pgTable(
  "quota_days",
  {
    subject: text("subject").notNull(),
    day: date("day").notNull(),
    runs: integer("runs").notNull().default(0),
    tokens: bigint("tokens", { mode: "number" }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.subject, table.day] })],
);

export type SavedScript = typeof scripts.$inferSelect;
export type Run = typeof runs.$inferSelect;
