import { config } from "zod/v4/core";

// Zod compiles its checks with `new Function` where it may. A page's policy refuses that, and tells of each attempt.
config({ jitless: true });
