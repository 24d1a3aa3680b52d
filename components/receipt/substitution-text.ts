import { describeFailure } from "@/components/models/failure-text";
import { type ModelNames, nameModel } from "@/components/models/model-choice";
import type { Substitution } from "@/lib/script/receipt-schema";

/** One sentence for all sections that changed hands in the same way. */
export function describeSubstitutions(substitutions: readonly Substitution[], models: ModelNames): string[] {
  const isAlike = (a: Substitution, b: Substitution) =>
    a.asked === b.asked && a.wrote === b.wrote && a.reason === b.reason;
  const kinds = substitutions.filter(
    (one, at) => substitutions.findIndex((other) => isAlike(one, other)) === at,
  );
  return kinds.map((kind) => {
    const alike = substitutions.filter((other) => isAlike(kind, other));
    const sections = nameRanges(alike.map(({ section }) => section));
    const [wrote, asked] = [nameModel(kind.wrote, models), nameModel(kind.asked, models)];
    return `${sections}: ${wrote} instead of ${asked}, which ${describeFailure(kind.reason)}.`;
  });
}

/** "Section 3", "Sections 1 and 2", "Sections 2 to 4 and 7"; sections are numbered from 0 here and from 1 on the page. */
export function nameRanges(sections: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(sections)].sort((a, b) => a - b).map((index) => index + 1)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const names = runs.flatMap(([first, last]) => {
    if (first === last) return [`${first}`];
    return last === first + 1 ? [`${first}`, `${last}`] : [`${first} to ${last}`];
  });
  const [end = ""] = names.slice(-1);
  if (names.length === 1) return `${/ /.test(end) ? "Sections" : "Section"} ${end}`;
  return `Sections ${names.slice(0, -1).join(", ")} and ${end}`;
}
