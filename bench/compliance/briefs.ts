import { type Brief, briefSchema } from "@/lib/script/brief";
import { type BankLanguage, bankOf } from "./bank/bank";

/** Key points by length in seconds: as many as a creator would ask for. */
const pointsByLength = new Map([
  [30, 2],
  [60, 3],
  [180, 5],
  [600, 8],
  [1200, 12],
]);

/** In turn, about six in ten musts. */
const priorities = ["must", "must", "should", "must", "could", "must", "must", "should"] as const;

/** 120 briefs: six templates, five lengths, four languages; the same every time. */
export function complianceBriefs(): Brief[] {
  const languages: BankLanguage[] = ["en", "de", "es", "fr"];
  return languages.flatMap((language, turn) => {
    const bank = bankOf(language);
    return bank.topics.flatMap(({ topic, template, keyPoints, callToAction }, number) =>
      [...pointsByLength].map(([seconds, count], length) =>
        briefSchema.parse({
          topic,
          template,
          language,
          duration_seconds: seconds,
          key_points: keyPoints.slice(0, count).map(({ text }, position) => ({
            text,
            priority: priorities[(position + number) % priorities.length],
          })),
          call_to_action: callToAction.text,
          avoid: [0, 1, 2].map(
            (step) => bank.avoid[(number + turn + length + step * 2) % bank.avoid.length]?.word,
          ),
        }),
      ),
    );
  });
}
