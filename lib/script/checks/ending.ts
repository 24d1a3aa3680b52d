import { endsSentence, splitSentences } from "../sentences";
import { type Check, fail, pass } from "./check";

export const endingCheck: Check = {
  kind: "ending",
  checked: "each-section",
  receipt: "script",
  requirements: () => [{ id: "ending", kind: "ending", label: "Ends with a whole sentence", level: "must" }],
  run(text) {
    const last = splitSentences(text).at(-1)?.trim() ?? "";
    return endsSentence(text)
      ? pass("Whole.", last)
      : fail("The last sentence is cut off.", last || undefined);
  },
};
