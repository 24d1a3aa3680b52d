import { type Language, languages } from "@/lib/script/language";
import { estimateSeconds, type Pace, wordsPerMinuteOf } from "@/lib/script/timing";
import { countWords } from "@/lib/script/words";
import { languageCodes, type Passage, partOf, readCorpus } from "./clock/corpus";

/**
 * The clock against speech: error on passages that nothing was fitted on. A voice has a pace of its own, so its words
 * a minute, one number, are set on the fit part, for us and for the flat rate alike.
 */
const flatWordsPerMinute = 150;
const aim = 0.08;

type Row = {
  language: Language;
  voice: string;
  passages: number;
  ours: number;
  flat: number;
  flatCalibrated: number;
  worst: number;
  published: number;
};

/** The seconds end with the last sound, so the pause after the last sentence is left out of the estimate too. */
function withoutLastStop(text: string): string {
  return text.replace(/[\s.!?…。！？｡।؟"'”’」]+$/u, "");
}

function estimate(passage: Passage, pace: Pace): number {
  return estimateSeconds(withoutLastStop(passage.text), pace);
}

function sum(passages: Passage[], value: (passage: Passage) => number): number {
  return passages.reduce((total, passage) => total + value(passage), 0);
}

function measure(language: Language): Row {
  const corpus = readCorpus(language);
  const fit = partOf(corpus, "fit");
  const report = partOf(corpus, "report");
  const usual: Pace = { language, style: "conversational" };
  const measured = sum(fit, ({ seconds }) => seconds);
  const voice: Pace = {
    ...usual,
    wordsPerMinute: (wordsPerMinuteOf(usual) * sum(fit, (passage) => estimate(passage, usual))) / measured,
  };
  const voiceWordsPerMinute = (60 * sum(fit, ({ text }) => countWords(text, language))) / measured;
  const flat = (rate: number) => (passage: Passage) => (60 * countWords(passage.text, language)) / rate;
  const errors = (guess: (passage: Passage) => number) =>
    report.map((passage) => Math.abs(guess(passage) / passage.seconds - 1));
  const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  const ours = errors((passage) => estimate(passage, voice));
  return {
    language,
    voice: corpus.voice,
    passages: report.length,
    ours: mean(ours),
    worst: Math.max(...ours),
    flat: mean(errors(flat(flatWordsPerMinute))),
    flatCalibrated: mean(errors(flat(voiceWordsPerMinute))),
    published: mean(errors((passage) => estimate(passage, usual))),
  };
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const rows = languageCodes.map(measure);
console.log(
  "Mean absolute error on the report part. Calibrated: the voice's words a minute, set on the fit part.\n",
);
console.log(
  "| language | method | voice | passages | **ours** | worst | flat, calibrated | flat 150 | ours, usual pace |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const row of rows) {
  const { label, method } = languages[row.language];
  console.log(
    `| ${[label, method, row.voice, row.passages, `**${percent(row.ours)}**`, percent(row.worst), percent(row.flatCalibrated), percent(row.flat), percent(row.published)].join(" | ")} |`,
  );
}
const missed = rows.filter((row) => row.ours > aim || row.ours >= row.flat || row.ours >= row.flatCalibrated);
console.log(missed.length === 0 ? "\nEvery language is within 8% and better than both flat rates." : "");
for (const row of missed)
  console.log(
    `Missed: ${languages[row.language].label}: ${percent(row.ours)}, flat ${percent(row.flatCalibrated)} calibrated.`,
  );

/** Text built to be slow, and prose, one megabyte each: the clock is linear, whatever it is given. */
const megabytes: [string, string, Language][] = [
  ...languageCodes.map((language): [string, string, Language] => [
    `prose, ${languages[language].label}`,
    readCorpus(language)
      .passages.map(({ text }) => text)
      .join("\n\n"),
    language,
  ]),
  ["digits", "0123456789", "en"],
  ["one letter", "a", "en"],
  ["letters with dots", "a.", "en"],
  ["numbers with commas", "1,", "fr"],
  ["dollar signs", "$", "en"],
  ["full stops", ".", "en"],
  ["schemes", "http://", "en"],
  ["at signs", "a@", "en"],
  ["spaces", " ", "en"],
  ["line breaks", "\n", "en"],
  ["combining marks", "a\u0301\u0302", "en"],
  ["lone surrogates", "\ud800", "en"],
  ["kanji", "漢", "ja"],
];
console.log("\nSeconds for 1 MB (1,000,000 characters):");
for (const [name, text, language] of megabytes) {
  const whole = text.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000);
  const start = performance.now();
  estimateSeconds(whole, { language, style: "conversational" });
  console.log(`  ${((performance.now() - start) / 1000).toFixed(2)}  ${name}`);
}
