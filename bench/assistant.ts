import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import { planSections } from "@/lib/script/plan";
import { tipsFor } from "@/lib/script/tips/tips-for";

/**
 * Milliseconds that the smart input assistant takes on a brief of 30 points with every field filled, beside the parsing
 * of the same brief in the same run. Before every run another point is typed on, so that no memory has seen it. The brief
 * is sound: every rule looks at all of it, and none ends the search.
 */
const warmUps = 50;
const runs = 200;
const pointCount = 30;

const subjects = [
  "the starter",
  "a warm kitchen",
  "whole grain flour",
  "the salt",
  "a wetter dough",
  "the oven",
];
const claims = ["decides how long", "changes the taste of", "is worth weighing for", "can ruin", "saves"];
const banned =
  `guru hack secret simply obviously basically literally actually amazing insane crazy epic unlock leverage synergy
  disrupt viral growth ninja rockstar guys folks smash subscribe honestly frankly ultimate revolutionary groundbreaking seamless
  delve tapestry realm elevate empower journey robust cutting-edge game-changer must-have no-brainer mindblowing unbelievable
  hustle grind toxic trick cheat magic miracle`.split(/\s+/);

function briefOfRun(run: number): BriefInput {
  return {
    topic: "Why your sourdough does not rise, and what to do about it",
    template: "tutorial",
    duration_seconds: 1500,
    style: "conversational",
    audience: "home bakers with a few failed loaves",
    language: "en",
    model: "builtin",
    persona_id: 7,
    words_per_minute: 150,
    key_points: Array.from({ length: pointCount }, (_, index) => {
      const typed = index === run % pointCount ? ` in run ${run}` : "";
      return {
        text: `${subjects[index % 6]} ${claims[index % 5]} the loaf on day ${index * 3 + 2}${typed}`,
        priority: (["must", "should", "could"] as const)[index % 3],
        anchors: index % 5 === 0 ? [`day ${index * 3 + 2}`] : undefined,
      };
    }),
    call_to_action: "Download the chart and send us a picture of your loaf",
    avoid: banned,
    levels: { time: "should", call_to_action: "should" },
  };
}

const parsing = "`JSON.stringify` and `briefSchema.parse`";

const ways: Record<string, (brief: Brief) => unknown> = {
  [parsing]: (brief) => briefSchema.parse(JSON.parse(JSON.stringify(brief))),
  "`planSections`": planSections,
  "`tipsFor`": (brief) => tipsFor(brief),
};

function millisecondsOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const sound = briefSchema.parse(briefOfRun(0));
const [tip] = tipsFor(sound);
if (tip) throw new Error(`The brief of this benchmark is to be sound: ${tip.message}`);

const timesOf = Object.entries(ways).map(([name, work], way) => {
  const first = way * (warmUps + runs); // no two ways see the same brief
  const briefs = Array.from({ length: warmUps + runs }, (_, run) =>
    briefSchema.parse(briefOfRun(first + run)),
  );
  for (const brief of briefs.slice(0, warmUps)) work(brief);
  const times = briefs.slice(warmUps).map((brief) => millisecondsOf(() => work(brief)));
  return { name, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
});
const baseline = timesOf.find(({ name }) => name === parsing)?.median ?? Number.NaN;

console.log(
  `A brief of ${pointCount} points and ${banned.length} words to avoid, ${runs} runs after ${warmUps}.\n`,
);
console.log("| work | median ms | p95 ms | median / parsing |");
console.log("|---|---:|---:|---:|");
for (const { name, median, p95 } of timesOf)
  console.log(`| ${name} | ${median.toFixed(2)} | ${p95.toFixed(2)} | ${(median / baseline).toFixed(1)} |`);
