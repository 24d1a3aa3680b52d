import { avoidCheck } from "./avoid";
import type { Check } from "./check";
import { cleanCheck } from "./clean";
import { endingCheck } from "./ending";
import { callToActionCheck, keyPointCheck } from "./key-points";
import { repetitionCheck } from "./repetition";
import { sectionTimeCheck, timeCheck } from "./time";

/** Every check there is, in the order of the receipt. */
export const checks: readonly Check[] = [
  timeCheck,
  keyPointCheck,
  callToActionCheck,
  avoidCheck,
  cleanCheck,
  repetitionCheck,
  endingCheck,
  sectionTimeCheck,
];
