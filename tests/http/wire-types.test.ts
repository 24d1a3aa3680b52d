import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { checkedTextSchema } from "@/lib/http/operations/check";
import type { generateScript } from "@/lib/http/operations/generate";
import type { listModels } from "@/lib/http/operations/models";
import type { listPersonas, savedPersonaSchema } from "@/lib/http/operations/personas";
import type { runSchema } from "@/lib/http/operations/runs";
import type { scriptPageSchema, scriptSchema } from "@/lib/http/operations/scripts";
import type { listTemplates } from "@/lib/http/operations/templates";
import type { readUsage } from "@/lib/http/operations/usage";
import type { Problem } from "@/lib/http/problem";
import type * as wire from "@/lib/http/scriptwright-client";
import type { Brief, BriefInput } from "@/lib/script/brief";
import type { NumberedEvent, ScriptEvent, TerminalEvent } from "@/lib/script/events";
import type { PersonaInput } from "@/lib/script/persona-schema";
import type { Receipt } from "@/lib/script/receipt-schema";
import type { Usage } from "@/lib/script/spend";

type AnswerOf<O extends { answers: { 200: { schema: z.ZodType } } }> = z.output<O["answers"][200]["schema"]>;

/** One object in the place of several that are put together. */
type Whole<T> = { [Name in keyof T]: T[Name] };

/** `tsc` is the judge: a field that one side alone has does not compile. */
test("the client's types are those of the server, both ways", () => {
  expectTypeOf<wire.BriefInput>().toEqualTypeOf<BriefInput>();
  expectTypeOf<wire.Brief>().toEqualTypeOf<Brief>();
  expectTypeOf<wire.ScriptEvent>().toEqualTypeOf<ScriptEvent>();
  expectTypeOf<wire.TerminalEvent>().toEqualTypeOf<TerminalEvent>();
  expectTypeOf<wire.NumberedEvent>().toEqualTypeOf<NumberedEvent>();
  expectTypeOf<wire.Receipt>().toEqualTypeOf<Receipt>();
  expectTypeOf<wire.Usage>().toEqualTypeOf<Usage>();
  expectTypeOf<wire.Problem>().toEqualTypeOf<Problem>();
  expectTypeOf<wire.PersonaInput>().toEqualTypeOf<PersonaInput>();
});

test("so are its answers those of the operations", () => {
  expectTypeOf<wire.GeneratedScript>().toEqualTypeOf<AnswerOf<typeof generateScript>>();
  expectTypeOf<wire.Run>().toEqualTypeOf<z.output<typeof runSchema>>();
  expectTypeOf<wire.ScriptPage>().toEqualTypeOf<z.output<typeof scriptPageSchema>>();
  expectTypeOf<Whole<wire.SavedScript>>().toEqualTypeOf<z.output<typeof scriptSchema>>();
  expectTypeOf<wire.SavedPersona>().toEqualTypeOf<z.output<typeof savedPersonaSchema>>();
  expectTypeOf<{ personas: wire.SavedPersona[] }>().toEqualTypeOf<AnswerOf<typeof listPersonas>>();
  expectTypeOf<{ templates: wire.Template[] }>().toEqualTypeOf<AnswerOf<typeof listTemplates>>();
  expectTypeOf<wire.ModelList>().toEqualTypeOf<AnswerOf<typeof listModels>>();
  expectTypeOf<wire.CheckedText>().toEqualTypeOf<z.output<typeof checkedTextSchema>>();
  expectTypeOf<{ limits: wire.Limit[] }>().toEqualTypeOf<AnswerOf<typeof readUsage>>();
});
