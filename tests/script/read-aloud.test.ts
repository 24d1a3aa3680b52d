import { expect, test } from "vitest";
import { readAloud } from "@/lib/script/clock/read-aloud";
import type { Language } from "@/lib/script/language";

const syllablesOf = (text: string, language: Language) => readAloud(text, language).syllables;

/** Each text takes as many syllables as the words a person says for it. */
test.each<[Language, string, string]>([
  ["en", "$1,299", "one thousand two hundred ninety nine dollars"],
  ["en", "$3.50", "three dollars and fifty cents"],
  ["en", "$5.00", "five dollars"],
  ["en", "1,234,567,890,123", "one two three four five six seven eight nine zero one two three"],
  ["en", "3.5 km", "three point five kilometers"],
  ["en", "2026", "twenty twenty six"],
  ["en", "in 1905", "in nineteen oh five"],
  ["en", "21st", "twenty first"],
  ["en", "22nd", "twenty second"],
  ["en", "9:30", "nine thirty"],
  ["en", "10-15", "ten to fifteen"],
  ["en", "50%", "fifty percent"],
  ["en", "20 °C", "twenty degrees celsius"],
  ["en", "100 km/h", "one hundred kilometers per hour"],
  ["en", "1,299,000", "one million two hundred ninety nine thousand"],
  ["en", "007", "zero zero seven"],
  ["en", "NASA and NATO", "nassa and nayto"],
  ["en", "FAQ", "eff ay cue"],
  ["en", "WWW", "double you double you double you"],
  ["en", "two APIs", "two ay pea eyes"],
  ["en", "NEVER do THIS", "never do this"],
  ["en", "Louis XIV", "louis fourteen"],
  ["en", "the U.S. Army", "the you ess army"],
  ["en", "ChatGPT on YouTube", "chat gee pea tea on you tube"],
  ["en", "example.com/start", "example dot com slash start"],
  ["en", "help@example.org", "help at example dot org"],
  ["en", "e.g. tea", "for example tea"],
  ["en", "R&D", "are and dee"],
  ["de", "1.299,50 €", "eintausendzweihundertneunundneunzig euro fünfzig"],
  ["de", "1984", "neunzehnhundertvierundachtzig"],
  ["de", "3,5 km", "drei komma fünf kilometer"],
  ["de", "am 3. Mai", "am dritte mai"],
  ["de", "z. B. das", "zum beispiel das"],
  ["fr", "1 299 €", "mille deux cent quatre vingt dix neuf euros"],
  ["es", "1.299 €", "mil doscientos noventa y nueve euros"],
  ["es", "la ONU", "la onu"],
  ["pt", "R$ 25", "vinte e cinco reais"],
  ["nl", "1984", "negentien vierentachtig"],
  ["pl", "35 zł", "trzydzieści pięć złotych"],
  ["bg", "1299 лв", "хиляда двеста деветдесет и девет лева"],
  ["bg", "203", "двеста и три"],
  ["bg", "1003", "хиляда и три"],
  ["ru", "50%", "пятьдесят процентов"],
  ["ru", "США", "сэ шэ а"],
  ["zh", "2026年", "二零二六年"],
  ["ja", "1,299円", "せんにひゃくきゅうじゅうきゅう円"],
  ["ko", "1,299원", "천이백구십구원"],
  ["hi", "₹1,25,000", "एक लाख पच्चीस हज़ार रुपये"],
  ["ar", "٢٥", "خمسة وعشرون"],
])("%s: %s is read as %s", (language, written, said) => {
  expect(syllablesOf(written, language)).toBeCloseTo(syllablesOf(said, language), 6);
});

test.each([
  ["sixteen digits are read one by one", "1234567890123456", 18],
  ["an emoji is silent", "😀👍🏽", 0],
  ["lone surrogates are silent", "\ud800 \udc00", 0],
  ["a scheme is silent", "https://example.com", 5],
])("%s", (_, text, syllables) => {
  expect(syllablesOf(text, "en")).toBe(syllables);
});

test("full-width and Devanagari digits are digits", () => {
  expect(syllablesOf("２０２６", "en")).toBe(syllablesOf("2026", "en"));
  expect(syllablesOf("१२५", "hi")).toBe(syllablesOf("125", "hi"));
});

test("counts pauses by kind", () => {
  expect(readAloud("Well, yes. No: 9:30, I think…\n\nGood — bye!", "en")).toMatchObject({
    clauses: 4,
    sentences: 3,
    paragraphs: 1,
  });
  expect(readAloud("好。是，对！", "zh")).toMatchObject({ clauses: 1, sentences: 2 });
});

test.each(["example.de ", "example.de。"])("the thirtieth %s is read like the first", (address) => {
  expect(syllablesOf(address.repeat(30), "en")).toBe(30 * syllablesOf(address, "en"));
  expect(syllablesOf(address, "en")).toBe(syllablesOf("example dot dee ee", "en"));
});
