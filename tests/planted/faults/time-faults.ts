import { secondsOf } from "../draft";
import { changeSection, type Fault, pickSection, spareIn } from "./fault";

/** A script that takes clearly longer or shorter than its brief asks for. */
export const timeFaults: Fault[] = [
  {
    kind: "too long",
    check: "time",
    plant(draft, random) {
      const seconds = secondsOf(draft);
      const index = pickSection(draft, random, ({ calls }) => !calls);
      if (index === undefined) return undefined;
      let long = draft;
      for (const sentence of spareIn(draft.text.language)) {
        if (secondsOf(long) >= seconds * clearly + clearSeconds) break;
        long = changeSection(long, index, ({ sentences }) => [...sentences, sentence]);
      }
      return { ...long, seconds };
    },
  },
  {
    kind: "too short",
    check: "time",
    plant(draft) {
      const sections = draft.sections.filter(({ keyPoint, calls }) => keyPoint || calls);
      if (sections.length === draft.sections.length) return undefined;
      const short = { ...draft, sections };
      return { ...short, seconds: Math.max(secondsOf(draft), secondsOf(short) * clearly + clearSeconds) };
    },
  },
];

/** Beyond the tolerance of 3% or 2 seconds by enough for a listener to agree. */
const clearly = 1.06;
const clearSeconds = 3;
