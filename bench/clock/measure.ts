import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Language } from "@/lib/script/language";
import { corpusFile, languageCodes, readCorpus, readStored } from "./corpus";

/**
 * Says every passage with the voice named in its file and stores the seconds, silence before and after cut off.
 * Needs the Debian 12 packages flite 2.2, festival 2.5, festvox-italp16k, festvox-ru, espeak-ng 1.51 and sox; the bench
 * needs none. Japanese is said from a kana reading (mecab-ipadic, two words put right), Arabic from a vowelled text.
 */
const folder = mkdtempSync(path.join(tmpdir(), "clock-"));
const textFile = path.join(folder, "said.txt");
const rawFile = path.join(folder, "raw.wav");
const cutFile = path.join(folder, "cut.wav");

for (const language of languageCodes) {
  const stored = readStored(language);
  const { passages } = readCorpus(language);
  for (const [index, { said }] of passages.entries()) {
    speak(said, stored.voice, language);
    const passage = stored.passages[index];
    if (passage) passage.seconds = secondsOf(rawFile);
  }
  writeFileSync(corpusFile(language), `${JSON.stringify(stored, null, 2)}\n`);
  console.log(language, stored.voice, stored.passages.map(({ seconds }) => seconds).join(" "));
}
rmSync(folder, { recursive: true });

function speak(said: string, voice: string, language: Language): void {
  const [program, name = ""] = voice.split(" ");
  const encoding = language === "it" ? "latin1" : "utf8";
  writeFileSync(textFile, said, encoding);
  if (program === "flite") execFileSync("flite", ["-voice", name, "-f", textFile, "-o", rawFile]);
  else if (program === "festival")
    execFileSync("text2wave", ["-eval", `(voice_${name})`, textFile, "-o", rawFile], { stdio: "ignore" });
  else execFileSync("espeak-ng", ["-v", name, "-f", textFile, "-w", rawFile]);
}

/** Length without the silence at either end: quieter than 0.5% of full scale. */
function secondsOf(file: string): number {
  const cut = ["silence", "1", "0.02", "0.5%", "reverse"];
  execFileSync("sox", [file, cutFile, ...cut, ...cut]);
  return Math.round(Number(execFileSync("soxi", ["-D", cutFile], { encoding: "utf8" })) * 100) / 100;
}
