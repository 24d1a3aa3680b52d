import type { Language } from "../language";
import { cardinalSyllables, digitSyllables } from "./number-words";
import { currencyWords, namedSyllables } from "./spoken-names";

/** The text with every kind of decimal digit as 0 to 9, in the same length: Arabic, Devanagari, full width. */
export function toPlainDigits(text: string): string {
  return foreignDigit.test(text)
    ? text.replace(foreignDigits, (digit) => String((digit.charCodeAt(0) - digitZero(digit)) % 10))
    : text;
}

const foreignDigit = /[٠-٩۰-۹०-९０-９]/;
const foreignDigits = /[٠-٩۰-۹०-९０-９]/g;

function digitZero(digit: string): number {
  return [0x660, 0x6f0, 0x966, 0xff10].findLast((zero) => digit.charCodeAt(0) >= zero) ?? 0;
}

/**
 * The number that begins at `at` with what belongs to it (decimals, unit, ordinal ending, the dash of a range), as
 * syllables and the place to read on. Signs such as $ and % are read where they stand, not here.
 */
export function readNumber(text: string, at: number, language: Language): { syllables: number; end: number } {
  const digits = match(wholeDigits, text, at) ?? "";
  const mark = text.charAt(at + digits.length);
  const clock = /[./:：-]/.test(mark) ? readDateOrTime(text, at, language) : null;
  if (clock) return clock;
  const written = /[.,'’٫ \u00a0\u202f]/.test(mark)
    ? (match(numbersIn(language), text, at) ?? digits)
    : digits;
  const end = at + written.length;
  const { whole, decimals } = parseNumber(written, language);
  const unit = unitAt(text, end, language);
  const price = isPrice(text, at, end, unit);
  const isBare = !unit && !price && decimals === "" && whole === written;
  let syllables = unit ? (namedSyllables(unit.trim(), language) ?? 0) : 0;
  if (decimals !== "") syllables += decimalSyllables(decimals, language, price);
  if (isBare && isYear(whole, text, end, language)) syllables += yearSyllables(whole, language);
  else if (written.length > longestPlain && whole === written) syllables += digitSyllables(whole, language);
  else syllables += cardinalSyllables(whole, language);
  const isDated =
    language === "de" && whole.length <= 2 && beforeOrdinal.test(text.slice(Math.max(0, at - 7), at));
  if (isDated && /^\.[ \u00a0]/.test(text.slice(end, end + 2)))
    return { syllables: syllables + 1, end: end + 1 };
  const rest = readEnding(text, end + (unit?.length ?? 0), whole, language);
  return { syllables: syllables + rest.syllables, end: rest.end };
}

/** Before a German ordinal, whose full stop ends no sentence: am 3. Mai. Looking ahead would tell, but not add up. */
const beforeOrdinal = /(?<!\p{L})(?:am|vom|zum|dem|den|der|die|das|im|beim|zur)[ \u00a0]$/iu;

/** More digits than this without marks are no amount but a code, read digit by digit. */
const longestPlain = 9;

const wholeDigits = /\d+/y;
const numbers = /\d+(?:[,.'’]\d{3}(?!\d))*(?:[.,٫]\d+)?/y;
const numbersWithSpaces = /(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}(?!\d))+|\d+(?:[,.'’]\d{3}(?!\d))*)(?:[.,]\d+)?/y;
const indianNumbers = /\d+(?:,\d{2,3}(?!\d))*(?:\.\d+)?/y;
const spaced = new Set<Language>(["fr", "es", "it", "pt", "de", "pl", "bg", "ru"]);

function numbersIn(language: Language): RegExp {
  if (language === "hi") return indianNumbers;
  return spaced.has(language) ? numbersWithSpaces : numbers;
}

const dates = /(?:\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d\d))(?!\d)/y;
const times = /(?:[01]?\d|2[0-4])[:：][0-5]\d(?!\d)/y;

function readDateOrTime(
  text: string,
  at: number,
  language: Language,
): { syllables: number; end: number } | null {
  const date = match(dates, text, at);
  if (date) return { syllables: dateSyllables(date, language), end: at + date.length };
  const time = match(times, text, at);
  return time ? { syllables: timeSyllables(time, language), end: at + time.length } : null;
}

const englishEndings = /(?:st|nd|rd|th)(?![\p{L}\d])/uy;
const otherEndings = /[ºª]|-(?:й|я|е|го|му|м|ти|ри|ви|та|то|те|х)(?!\p{L})/uy;

/** An ordinal ending, or the dash of a range. */
function readEnding(
  text: string,
  at: number,
  whole: string,
  language: Language,
): { syllables: number; end: number } {
  const next = text.charAt(at);
  if (/[–—-]/.test(next) && /\d/.test(text.charAt(at + 1)))
    return { syllables: namedSyllables("1-2", language) ?? 0, end: at + 1 };
  if (/[ºª\p{L}-]/u.test(next)) {
    const ending = match(language === "en" ? englishEndings : otherEndings, text, at);
    if (ending) return { syllables: language === "en" ? ordinalExtra(whole) : 0, end: at + ending.length };
  }
  return { syllables: 0, end: at };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Languages that write 1,299.50; the rest write 1.299,50. */
const pointDecimals = new Set<Language>(["en", "zh", "ja", "ko", "hi", "ar"]);

/** Whole part and decimals as plain digits; a mark that cannot group thousands is a decimal mark anywhere. */
function parseNumber(written: string, language: Language): { whole: string; decimals: string } {
  const text = written.replace(/[ \u00a0\u202f'’]/g, "").replace("٫", ".");
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (last < 0) return { whole: text, decimals: "" };
  const mark = text.charAt(last);
  const isOnlyKind = !text.includes(mark === "." ? "," : ".");
  const isGrouping =
    isOnlyKind &&
    text.length - last === 4 &&
    (mark === (pointDecimals.has(language) ? "," : ".") || text.indexOf(mark) < last);
  if (isGrouping) return { whole: text.replace(/[.,]/g, ""), decimals: "" };
  return { whole: text.slice(0, last).replace(/[.,]/g, ""), decimals: text.slice(last + 1) };
}

const unitPattern = /[ \u00a0\u202f]?([°℃µ]?\p{L}{0,6}(?:\/\p{L}|[²³])?)(?![\p{L}\p{M}\d])/uy;

/** The unit after a number with the space before it: " km", "°C". */
function unitAt(text: string, at: number, language: Language): string | null {
  if (!/[\p{L}°℃ \u00a0\u202f]/u.test(text.charAt(at))) return null;
  const unit = match(unitPattern, text, at);
  return unit && /[\p{L}℃]/u.test(unit) && namedSyllables(unit.trim(), language) !== null ? unit : null;
}

const currencySigns = /[$€£¥₹₩₽]/;

function isPrice(text: string, at: number, end: number, unit: string | null): boolean {
  const before = text
    .slice(Math.max(0, at - 2), at)
    .trimEnd()
    .slice(-1);
  const after = text
    .slice(end, end + 2)
    .trim()
    .charAt(0);
  return currencySigns.test(before) || currencySigns.test(after) || currencyWords.has(unit?.trim() ?? "");
}

/** Languages that read decimals digit by digit; the rest read two of them as a number. */
function decimalSyllables(decimals: string, language: Language, isMoney: boolean): number {
  if (isMoney && decimals.length === 2) {
    if (decimals === "00") return 0;
    return cardinalSyllables(decimals.replace(/^0/, ""), language) + (language === "en" ? 2 : 0);
  }
  const point = namedSyllables("0.0", language) ?? 0;
  if (pointDecimals.has(language) || decimals.length > 2) return point + digitSyllables(decimals, language);
  return point + cardinalSyllables(decimals, language);
}

function isYear(whole: string, text: string, end: number, language: Language): boolean {
  if (!/^(?:1[1-9]|20)\d\d$/.test(whole)) return false;
  return language !== "zh" || text.charAt(end) === "年";
}

/** English and Dutch read a year in pairs, German below 2000 in hundreds, Mandarin digit by digit. */
function yearSyllables(year: string, language: Language): number {
  if (language === "zh") return digitSyllables(year, language);
  const century = year.slice(0, 2);
  const rest = year.slice(2);
  const isPaired =
    (language === "en" && !/^200/.test(year)) || ((language === "nl" || language === "de") && century < "20");
  if (!isPaired) return cardinalSyllables(year, language);
  const first = cardinalSyllables(century, language);
  if (rest === "00") return first + 2;
  const hundred = language === "de" ? 2 : 0;
  return (
    first +
    hundred +
    cardinalSyllables(String(Number(rest)), language) +
    (language === "en" && rest < "10" ? 1 : 0)
  );
}

function dateSyllables(date: string, language: Language): number {
  let sum = 0;
  for (const [part] of date.matchAll(/\d+/g))
    sum +=
      part.length === 4 ? yearSyllables(part, language) : cardinalSyllables(String(Number(part)), language);
  return sum;
}

function timeSyllables(time: string, language: Language): number {
  const [hours = "0", minutes = "0"] = time.split(/[:：]/);
  const sum = cardinalSyllables(String(Number(hours)), language) + (namedSyllables("9:30", language) ?? 0);
  if (minutes === "00") return sum + (language === "en" ? 2 : 0);
  return (
    sum + cardinalSyllables(String(Number(minutes)), language) + (minutes < "10" && language === "en" ? 1 : 0)
  );
}

/** What an English ordinal has more than its number: second, thirtieth. */
function ordinalExtra(whole: string): number {
  return /(?<!1)2$|[2-9]0$/.test(whole) ? 1 : 0;
}
