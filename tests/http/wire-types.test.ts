import { expectTypeOf, test } from "vitest";
import type { Problem } from "@/lib/http/problem";
import type * as wire from "@/lib/http/scriptwright-client";
import type { BriefInput } from "@/lib/script/brief";
import type { CheckedText } from "@/lib/script/check-text";
import type { NumberedEvent, ScriptEvent, TerminalEvent } from "@/lib/script/events";
import type { Receipt } from "@/lib/script/receipt-schema";
import type { Usage } from "@/lib/script/spend";

/** `tsc` is the judge here: a field that is added on one side alone does not compile. */
test("the client's types are those of the server, both ways", () => {
  expectTypeOf<wire.BriefInput>().toEqualTypeOf<BriefInput>();
  expectTypeOf<wire.ScriptEvent>().toEqualTypeOf<ScriptEvent>();
  expectTypeOf<wire.TerminalEvent>().toEqualTypeOf<TerminalEvent>();
  expectTypeOf<wire.NumberedEvent>().toEqualTypeOf<NumberedEvent>();
  expectTypeOf<wire.Receipt>().toEqualTypeOf<Receipt>();
  expectTypeOf<wire.Usage>().toEqualTypeOf<Usage>();
  expectTypeOf<wire.Problem>().toEqualTypeOf<Problem>();
  expectTypeOf<wire.CheckedText>().toEqualTypeOf<CheckedText>();
});
