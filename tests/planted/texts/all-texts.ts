import { dutchAndJapanese } from "./dutch-and-japanese";
import { englishExplainers } from "./english-explainers";
import { englishHowTo } from "./english-how-to";
import { englishLists } from "./english-lists";
import { englishReviews } from "./english-reviews";
import { englishStories } from "./english-stories";
import { french } from "./french";
import { german } from "./german";
import { otherRomance } from "./other-romance";
import type { PlantedText } from "./planted-text";
import { slavic } from "./slavic";
import { spanish } from "./spanish";

/** Every text, in a fixed order: the planted sets are the same on every run. */
export const allTexts: readonly PlantedText[] = [
  ...englishHowTo,
  ...englishExplainers,
  ...englishStories,
  ...englishReviews,
  ...englishLists,
  ...german,
  ...spanish,
  ...french,
  ...otherRomance,
  ...slavic,
  ...dutchAndJapanese,
];
