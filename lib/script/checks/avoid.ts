import { findSayings } from "../phrases";
import { type Check, failAt, pass } from "./check";

export const avoidCheck: Check = {
  kind: "avoid",
  version: 3,
  checked: "each-section",
  receipt: "script",
  requirements: (brief) =>
    brief.avoid.map((word) => ({
      id: `avoid:${word.toLowerCase()}`,
      kind: "avoid",
      label: `Never says "${word}"`,
      level: "must",
    })),
  run(text, requirement, { brief }) {
    const word = requirement.id.slice("avoid:".length);
    const said = findSayings(text, word, brief.language).map(({ part }) => part);
    return said.length === 0 ? pass("Not said.") : failAt(said, "It is said here.");
  },
};
