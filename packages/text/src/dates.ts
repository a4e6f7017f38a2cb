import { asciiDigits, digitValue, isBlank, skipStrayBlanks } from "./characters.js";
import { nextChineseYear } from "./chinese-years.js";
import { type DateReading, isShort, readArabicDate, readChineseDate } from "./date-forms.js";
import { digitsEnd } from "./digit-runs.js";
import { centurySearch } from "./offset-search.js";
import { clampRange, type Span } from "./span.js";
import { type Surveyed, surveyOfRange } from "./survey.js";

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

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2099;
/** No date is longer, with all the stray blanks it may hold. */
const MAX_LENGTH = 64;

const isInReach = ({ year }: DateMatch) => year >= FIRST_YEAR && year <= LAST_YEAR;

/**
 * Finds dates of the years 1900–2099: 2023年2月2日, 2017年02月28日, 2022-01-14 (11:08:30), 2021/03/29, 2021.03.29, 18.03.2015
 * (day first), 2022年1月, 2022年, 二〇二三年二月二日, also with stray blanks (2025 年 1 月 3 日). A year with 年度 is no date.
 * A date that the calendar does not have (2月30日) is reported with `iso` null.
 */
export function findDates(
  text: string,
  start = 0,
  end: number = text.length,
  options: Surveyed = {},
): readonly DateMatch[] {
  const range = clampRange(text, start, end);
  // A slice, so that what stands outside the range is neither searched nor seen.
  const part = text.slice(range.start, range.end);
  const dates: DateMatch[] = [];
  let reached = 0;
  const nextArabic = centurySearch(part, surveyOfRange(options, text, part));
  let arabic = nextArabic(0);
  let chinese = nextChineseYear(part, 0);
  while (arabic < part.length || chinese < part.length) {
    const at = Math.min(arabic, chinese);
    const reading = at === arabic ? readArabicDate(part, at, reached) : readChineseDate(part, at);
    const date = reading && complete(part, reading, range.start);
    if (date && isInReach(date)) dates.push(date);
    if (date) reached = date.end - range.start;
    const next = date ? reached : at === arabic ? digitsEnd(part, at) : at + 1;
    if (arabic < next) arabic = nextArabic(next);
    if (chinese < next) chinese = nextChineseYear(part, next);
  }
  return dates;
}

/** Reads a whole string as one date in any of the forms of `findDates`; null for anything else. */
export function parseDate(text: string): DateMatch | null {
  if (text.length > MAX_LENGTH) return null;
  const reading = opening(text);
  if (reading?.start !== 0) return null;
  const date = complete(text, reading, 0);
  return isInReach(date) && date.end === text.length ? date : null;
}

/** The first date of a text that opens like one. */
function opening(text: string): DateReading | null {
  if (digitValue(text.charCodeAt(0)) >= 0) {
    const end = digitsEnd(text, 0);
    // One or two digits can only be the day of 18.03.2015: behind day and month stands a point each.
    return readArabicDate(text, isShort(0, end) ? digitsEnd(text, end + 1) + 1 : 0, 0);
  }
  const chinese = text.startsWith("一") || text.startsWith("二");
  return chinese ? readChineseDate(text, nextChineseYear(text, 0)) : null;
}

/** The date with the time of day that may follow it; `base` is what is added to its offsets. */
function complete(text: string, { start, end, year, month, day }: DateReading, base: number): DateMatch {
  const time = timeAfter(text, end);
  const last = time?.end ?? end;
  return {
    start: base + start,
    end: base + last,
    text: text.slice(start, last),
    year,
    month,
    day,
    iso: isoDate(year, month, day),
    precision: day !== null ? "day" : month !== null ? "month" : "year",
    time: time && asciiDigits(text.slice(time.start, time.end)).replaceAll("：", ":"),
  };
}

/** 11:08 or 11:08:30 behind a blank or a T. */
function timeAfter(text: string, at: number): Span | null {
  if (at >= text.length || !(text.charAt(at) === "T" || isBlank(text.charCodeAt(at)))) return null;
  const start = skipStrayBlanks(text, at + 1);
  const hours = digitsEnd(text, start);
  if (!isShort(start, hours)) return null;
  const minutes = pairEnd(text, hours);
  if (minutes === hours) return null;
  // Three digits behind the second colon are no seconds, but leave hour and minute as they are.
  return { start, end: pairEnd(text, minutes) };
}

/** The offset after a colon and exactly two digits at `at`; `at` itself where they are not there. */
function pairEnd(text: string, at: number): number {
  const mark = text.charAt(at);
  return (mark === ":" || mark === "：") && digitsEnd(text, at + 1) === at + 3 ? at + 3 : at;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the calendar has no such month or day. */
export function isoDate(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
  if (day === null) return yearMonth;
  // Day 0 of the next month is the last day of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > last ? null : `${yearMonth}-${String(day).padStart(2, "0")}`;
}
