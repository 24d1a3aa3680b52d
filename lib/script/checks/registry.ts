import { avoidCheck } from "./avoid";
import type { Check } from "./check";
import { cleanCheck } from "./clean";
import { endingCheck } from "./ending";
import { factsCheck } from "./facts";
import { callToActionCheck, keyPointCheck, keyPointOrderCheck } from "./key-points";
import { languageCheck } from "./language";
import { phrasesCheck } from "./phrases";
import { repetitionCheck } from "./repetition";
import { speakabilityCheck } from "./speakability";
import { hookCheck, sectionTimeCheck, timeCheck } from "./time";

/** Every check there is, in the order of the receipt. */
export const checks: readonly Check[] = [
  timeCheck,
  keyPointCheck,
  keyPointOrderCheck,
  callToActionCheck,
  avoidCheck,
  languageCheck,
  cleanCheck,
  repetitionCheck,
  endingCheck,
  hookCheck,
  sectionTimeCheck,
  speakabilityCheck,
  phrasesCheck,
  factsCheck,
];
