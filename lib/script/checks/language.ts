import { languages } from "../language";
import { findForeign, nameOf } from "../language-of";
import { type Check, failAt, pass } from "./check";

export const languageCheck: Check = {
  kind: "language",
  version: 2,
  checked: "each-section",
  receipt: "script",
  requirements: (brief) => [
    {
      id: "language",
      kind: "language",
      label: `Spoken in ${languages[brief.language].label}`,
      level: "must",
    },
  ],
  run(text, _requirement, { brief }) {
    const { label } = languages[brief.language];
    const foreign = findForeign(text, brief.language);
    const [first] = foreign;
    if (!first) return pass(`${label} throughout.`);
    return failAt(
      foreign.map(({ sentence }) => sentence),
      `This is ${nameOf(first.language)}, not ${label}.`,
    );
  },
};
