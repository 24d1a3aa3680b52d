import { splitSections } from "../sections";
import { endsSentence, splitSentences } from "../sentences";
import { type Check, failAt, pass } from "./check";

/** Words that an English sentence does not end with: the full stop behind one was put where the text broke off. */
const hangingWord = /\b(?:a|an|the|and|or|but|my|your|our|their)[.!?…]+$/;

export const endingCheck: Check = {
  kind: "ending",
  version: 2,
  checked: "each-section",
  receipt: "script",
  requirements: () => [{ id: "ending", kind: "ending", label: "No sentence is cut off", level: "must" }],
  /** Every section of a script ends like this, not only the last one. */
  run(text, _requirement, { brief }) {
    const isCut = (section: string) => {
      const end = section.trimEnd().slice(-400);
      const isOpen = end.lastIndexOf("(") > end.lastIndexOf(")");
      return !endsSentence(section) || isOpen || (brief.language === "en" && hangingWord.test(end));
    };
    const lastOf = (section: string) => splitSentences(section).at(-1)?.trim() ?? "";
    const broken = splitSections(text).filter(isCut).map(lastOf);
    if (text === "" || broken.length > 0) return failAt(broken, "A sentence is cut off.");
    return pass("Whole.", lastOf(text) || undefined);
  },
};
