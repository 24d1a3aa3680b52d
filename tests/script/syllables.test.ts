import fc from "fast-check";
import { expect, test } from "vitest";
import { countSyllables } from "@/lib/script/clock/syllables";
import type { Language } from "@/lib/script/language";

test.each<[Language, string]>([
  [
    "en",
    "cat:1 listener:3 podcast:2 make:1 table:2 started:2 walked:1 handled:2 large:1 nineteen:2 everything:3",
  ],
  ["en", "didn't:2 don't:1 we're:1 being:2 doing:2 idea:3 strengths:1 automatically:5 Walked:1"],
  ["es", "que:1 cuando:2 guitarra:3 pingüino:3 río:2 muy:1 ciudad:2 construir:2 país:2 leer:2 ahora:3 y:1"],
  ["it", "mio:2 che:1 più:1 tecnologia:5 quando:2 perché:2 famiglia:3 paese:3 quello:2"],
  ["pt", "dia:2 história:3 não:1 criança:3 coisa:2 água:2 pão:1 informações:4 saída:3 que:1"],
  [
    "fr",
    "que:1 maintenant:2 souvent:2 parlent:1 étaient:2 musique:2 réalité:4 noël:2 créer:2 l'eau:1 qu'il:1",
  ],
  ["fr", "crier:2 payer:2 table:1 petites:2 facilement:3 année:2 aujourd'hui:3"],
  ["de", "Theater:3 neue:2 Bauer:2 Nation:2 beobachten:4 Häuser:2 Quelle:2 Familie:3"],
  ["nl", "mooie:2 eeuw:1 nieuwe:2 geïnteresseerd:5 nationaal:3 bijna:2"],
  ["pl", "w:0 nie:1 dzisiaj:2 niedziela:3 się:1 człowiek:2 miasto:2"],
  ["ru", "в:0 мой:1 история:4 её:2 край:1 объяснение:5 США:1"],
  ["bg", "с:0 мой:1 история:4 ъгъл:2 край:1 бързо:2 Мария:3"],
  ["ja", "きょう:2 ちょっと:3 コンピューター:6 さん:2 パーティー:4"],
  ["zh", "你好:2 谢谢大家:4"],
  ["ko", "안녕하세요:5 ㅋㅋ:2"],
  ["hi", "राम:1 समझना:3 मतलब:2 करना:2 हिंदी:2 भारत:2 किताब:2 न:1 ज़्यादा:2"],
  ["ar", "مِفْتَاحِي:3 كَتَبَ:3 بَلْ:1"],
])("%s syllables", (language, words) => {
  for (const entry of words.split(" ")) {
    const [word = "", count] = entry.split(":");
    expect(`${word} ${countSyllables(word, language)}`).toBe(`${word} ${count}`);
  }
});

test("a kanji counts the mean of its readings, an unvowelled Arabic letter its share", () => {
  expect(countSyllables("東京", "ja")).toBeCloseTo(4, 0);
  expect(countSyllables("كتاب", "ar")).toBeCloseTo(2.6, 1);
});

test("a word of another script is read by that script's rule", () => {
  expect(countSyllables("podcast", "ru")).toBe(2);
  expect(countSyllables("история", "en")).toBe(4);
  expect(countSyllables("YouTube", "ja")).toBeCloseTo(5, 0);
});

test("composed and decomposed letters count alike", () => {
  for (const [word, language] of [
    ["мой", "ru"],
    ["año", "es"],
    ["été", "fr"],
    ["한국", "ko"],
    ["が", "ja"],
  ] as const)
    expect(countSyllables(word.normalize("NFD"), language)).toBe(
      countSyllables(word.normalize("NFC"), language),
    );
});

test("a run of letters of any length has a count, in proportion to its length", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("a", "ban", "क", "漢", "é", "м", "한", "ya"),
      fc.integer({ min: 1, max: 3000 }),
      (part, times) => {
        const count = countSyllables(part.repeat(times), "en");
        expect(count).toBeGreaterThanOrEqual(part === "м" ? 0 : 1);
        expect(count).toBeLessThanOrEqual(part.length * times * 1.1 + 1);
      },
    ),
  );
});
