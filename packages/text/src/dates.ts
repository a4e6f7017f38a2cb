import { asciiDigits, BLANK, DIGIT } from "./characters.js";
import { parseNumeral } from "./numerals.js";
import { matchesIn, type Span } from "./span.js";

export type DatePrecision = "day" | "month" | "year";

/** A date as written. `iso` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or null where no such day or month exists. */
export interface DateMatch extends Span {
  readonly text: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly iso: string | null;
  readonly precision: DatePrecision;
  /** The time of day that follows, e.g. `11:08`, or null. `text` includes it. */
  readonly time: string | null;
}

const D = `[${DIGIT}]`;
const B = `[${BLANK}]{0,3}`;
const YEAR = `(?:[1１][9９]|[2２][0０])${D}{2}`;
const TIME = `(?:[${BLANK}T]${B}(${D}{1,2}[:：]${D}{2}(?:[:：]${D}{2})?)(?!${D}))?`;
const HAN_DIGIT = "〇零○一二三四五六七八九";

const PATTERNS = [
  // 2023年2月2日, 2022年1月, 2022年, with stray blanks
  `(?<!${D})(?<y1>${YEAR})${B}年(?!${B}度)(?:${B}(?<m1>${D}{1,2})${B}月(?:${B}(?<d1>${D}{1,2})${B}[日号])?)?`,
  // 2022-01-14, 2021/03/29, 2021.03.29
  `(?<![${DIGIT}./-])(?<y2>${YEAR})(?<s2>[-/.．／－])(?<m2>${D}{1,2})\\k<s2>(?<d2>${D}{1,2})(?!${D})`,
  // 18.03.2015
  `(?<![${DIGIT}.])(?<d3>${D}{1,2})[.．](?<m3>${D}{1,2})[.．](?<y3>${YEAR})(?!${D})`,
  // 二〇二三年二月二日
  `(?<![${HAN_DIGIT}])(?<y4>[一二][${HAN_DIGIT}]{3})年(?!度)(?:(?<m4>[一二三四五六七八九]|十[一二]?)月(?:(?<d4>[一二三四五六七八九十廿卅]{1,3})[日号])?)?`,
].join("|");
const DATE = new RegExp(`(?:${PATTERNS})${TIME}`, "g");
const WHOLE_DATE = new RegExp(`^(?:${PATTERNS})${TIME}$`);

/**
 * Finds dates of the years 1900–2099: 2023年2月2日, 2017年02月28日, 2022-01-14 (11:08:30), 2021/03/29, 2021.03.29, 18.03.2015
 * (day first), 2022年1月, 2022年, 二〇二三年二月二日, also with stray blanks (2025 年 1 月 3 日). A year with 年度 is no date.
 * A date that the calendar does not have (2月30日) is reported with `iso` null.
 */
export function findDates(text: string, start = 0, end: number = text.length): readonly DateMatch[] {
  const dates: DateMatch[] = [];
  for (const [match, offset] of matchesIn(DATE, text, start, end)) {
    const date = read(match, offset);
    if (date) dates.push(date);
  }
  return dates;
}

/** Reads a whole string as one date in any of the forms of `findDates`; null for anything else. */
export function parseDate(text: string): DateMatch | null {
  if (text.length > 64) return null;
  const match = WHOLE_DATE.exec(text);
  return match ? read(match, 0) : null;
}

function read(match: RegExpExecArray, start: number): DateMatch | null {
  const { y1, y2, y3, y4, m1, m2, m3, m4, d1, d2, d3, d4 } = match.groups ?? {};
  const year = number(y1 ?? y2 ?? y3 ?? y4);
  if (year === null || year < 1900 || year > 2099) return null;
  const month = number(m1 ?? m2 ?? m3 ?? m4);
  const day = number(d1 ?? d2 ?? d3 ?? d4);
  const text = match[0];
  const time = match.at(-1);
  return {
    start,
    end: start + text.length,
    text,
    year,
    month,
    day,
    iso: isoDate(year, month, day),
    precision: day !== null ? "day" : month !== null ? "month" : "year",
    time: time === undefined ? null : asciiDigits(time).replaceAll("：", ":"),
  };
}

function number(written: string | undefined): number | null {
  return written === undefined ? null : parseNumeral(written);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the calendar has no such month or day. */
function isoDate(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === null) return yearMonth;
  // Day 0 of the next month is the last day of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > last ? null : `${yearMonth}-${String(day).padStart(2, "0")}`;
}
