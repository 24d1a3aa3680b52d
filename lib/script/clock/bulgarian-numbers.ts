const ones =
  "нула едно две три четири пет шест седем осем девет десет единадесет дванадесет тринадесет четиринадесет петнадесет шестнадесет седемнадесет осемнадесет деветнадесет".split(
    " ",
  );
const tens = "двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет".split(" ");
const hundreds =
  "сто двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин".split(" ");
const steps = [
  { value: 1e9, one: "един милиард", many: "милиарда" },
  { value: 1e6, one: "един милион", many: "милиона" },
  { value: 1e3, one: "хиляда", many: "хиляди" },
];

/** A whole number below 10 to the 12th in Bulgarian words; "и" stands before the last part: двеста и три. */
export function toBulgarianWords(value: number): string {
  const parts: string[] = [];
  let rest = value;
  for (const { value: step, one, many } of steps) {
    const count = Math.floor(rest / step);
    rest -= count * step;
    if (count > 0) parts.push(count === 1 ? one : `${belowThousand(count)} ${many}`);
  }
  if (rest > 0 || parts.length === 0) {
    const isLastPart =
      parts.length > 0 && (rest <= 20 || rest % 100 === 0 || (rest < 100 && rest % 10 === 0));
    parts.push(isLastPart ? `и ${belowThousand(rest)}` : belowThousand(rest));
  }
  return parts.join(" ");
}

function belowThousand(value: number): string {
  const parts: string[] = [];
  if (value >= 100) parts.push(hundreds[Math.floor(value / 100) - 1] ?? "");
  const below = value % 100;
  if (below >= 20) {
    parts.push(tens[Math.floor(below / 10) - 2] ?? "");
    if (below % 10 > 0) parts.push(ones[below % 10] ?? "");
  } else if (below > 0 || value === 0) parts.push(ones[below] ?? "");
  const last = parts.pop() ?? "";
  return parts.length > 0 ? `${parts.join(" ")} и ${last}` : last;
}
