import { splitSections } from "../sections";
import { endsSentence, splitSentences } from "../sentences";
import { type Check, fail, pass } from "./check";

export const endingCheck: Check = {
  kind: "ending",
  checked: "each-section",
  receipt: "script",
  requirements: () => [{ id: "ending", kind: "ending", label: "No sentence is cut off", level: "must" }],
  /** Every section of a script ends like this, not only the last one. */
  run(text) {
    const lastOf = (section: string) => splitSentences(section).at(-1)?.trim() || undefined;
    const broken = splitSections(text).find((section) => !endsSentence(section));
    if (broken !== undefined || text === "") return fail("A sentence is cut off.", lastOf(broken ?? ""));
    return pass("Whole.", lastOf(text));
  },
};
