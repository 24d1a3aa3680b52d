import { builtin } from "./builtin";
import { compatible } from "./compatible";
import { gateway } from "./gateway";
import { google } from "./google";
import { groq } from "./groq";
import { openai } from "./openai";
import type { Provider } from "./provider";

/** Every way to reach a model, in the order of the page. */
export const providers: readonly Provider[] = [openai, google, groq, gateway, compatible, builtin];
