import { digitValue, runEnd, skipStrayBlanks } from "./characters.js";
import { chineseYearBefore, chineseYearValue } from "./chinese-years.js";
import { readArabicDate } from "./date-forms.js";
import { digitsEnd, digitsValue } from "./digit-runs.js";
import { parseNumeral } from "./numerals.js";

/** How exactly a stretch of time is named, the coarsest first; 上旬, 中旬 and 下旬 are `ten-days`. */
export const PERIOD_PRECISIONS = ["year", "half-year", "quarter", "month", "ten-days", "day"] as const;
export type PeriodPrecision = (typeof PERIOD_PRECISIONS)[number];

/** One side of a range, or the whole of a 季度 or 上半年. `bare`: a number whose 年, 月 or 日 stands on the other side. */
export interface PeriodPoint {
  readonly end: number;
  readonly unit: PeriodPrecision | "bare";
  readonly year: number | null;
  readonly month: number | null;
  /** Which year, half, quarter, month, 旬 or day; of a bare number the number. */
  readonly ordinal: number;
  /** 前三季度: all of them up to that. */
  readonly cumulative: boolean;
}

type PointInYear = Omit<PeriodPoint, "year">;

const SEPARATORS = "-/.．／－";
const NUMERALS = "一二三四五六七八九十廿卅";
/** 2022-12-31 with one unit behind it. */
const DATE_LENGTH = 11;
const TEN_DAYS = ["上旬", "中旬", "下旬"];
const HALVES = ["上半年", "下半年"];

/** Reads the point that begins exactly at `at`; null where none does. */
export function readPoint(text: string, at: number): PeriodPoint | null {
  const yearEnd = at + 4;
  const arabic = digitsEnd(text, at, Math.min(text.length, at + 5)) === yearEnd;
  if (!arabic && chineseYearBefore(text, yearEnd) !== at) {
    const point = readInYear(text, at);
    return point && { ...point, year: null };
  }
  const year = arabic ? digitsValue(text, at, yearEnd) : chineseYearValue(text, at);
  if (year < 1900 || year > 2099) return null;
  const named = { month: null, ordinal: year, cumulative: false };
  const mark = skipStrayBlanks(text, yearEnd);
  if (text.charAt(mark) === "年") {
    const within = readInYear(text, skipStrayBlanks(text, mark + 1));
    if (within) return { ...within, year };
    return { ...named, unit: "year", year, end: mark + (text.charAt(mark + 1) === "度" ? 2 : 1) };
  }
  const separated = arabic && yearEnd < text.length && SEPARATORS.includes(text.charAt(yearEnd));
  // A slice, so that the dash before the second date is not taken for a part of it.
  const date = separated ? readArabicDate(text.slice(at, at + DATE_LENGTH), 0, 0) : null;
  if (date && date.day !== null) {
    return { unit: "day", year, month: date.month, ordinal: date.day, cumulative: false, end: at + date.end };
  }
  return { ...named, unit: "bare", year: null, end: yearEnd };
}

/** What may stand behind 2023年, or alone: 上半年, 前三季度, 一季度, 2月, 2月上旬, 2月2日, 2日, 2. */
function readInYear(text: string, at: number): PointInYear | null {
  const half = HALVES.findIndex((word) => text.startsWith(word, at));
  if (half >= 0) return { unit: "half-year", month: null, ordinal: half + 1, cumulative: false, end: at + 3 };
  const cumulative = text.charAt(at) === "前";
  const from = cumulative || text.charAt(at) === "第" ? at + 1 : at;
  const end = shortNumeralEnd(text, from);
  const ordinal = end === from ? null : shortNumeral(text, from, end);
  if (ordinal === null) return null;
  const mark = skipStrayBlanks(text, end);
  const point = { month: null, ordinal, cumulative };
  if (text.startsWith("季度", mark)) return ordinal <= 4 ? { ...point, unit: "quarter", end: mark + 2 } : null;
  if (cumulative) return null;
  // 第1—3季度
  if (from > at) return ordinal <= 4 ? { ...point, unit: "bare", end } : null;
  if (text.charAt(mark) === "月") return ordinal <= 12 ? readInMonth(text, mark + 1, ordinal) : null;
  return isDayMark(text, mark) ? { ...point, unit: "day", end: mark + 1 } : { ...point, unit: "bare", end };
}

function readInMonth(text: string, at: number, month: number): PointInYear {
  const after = skipStrayBlanks(text, at);
  const third = TEN_DAYS.findIndex((word) => text.startsWith(word, after));
  const point = { month, cumulative: false };
  if (third >= 0) return { ...point, unit: "ten-days", ordinal: third + 1, end: after + 2 };
  const end = shortNumeralEnd(text, after);
  const day = end === after ? null : shortNumeral(text, after, end);
  if (day !== null && day <= 31) {
    const mark = skipStrayBlanks(text, end);
    return isDayMark(text, mark)
      ? { ...point, unit: "day", ordinal: day, end: mark + 1 }
      : { ...point, unit: "bare", ordinal: day, end };
  }
  return { ...point, unit: "month", ordinal: month, end: text.charAt(at) === "份" ? at + 1 : at };
}

/** The end of one or two Arabic digits, or of up to three Chinese ones; `at` where neither stands there. */
function shortNumeralEnd(text: string, at: number): number {
  const end = digitsEnd(text, at, Math.min(text.length, at + 3));
  if (end === at) return runEnd(text, at, NUMERALS, 3);
  return end <= at + 2 ? end : at;
}

function shortNumeral(text: string, start: number, end: number): number | null {
  const arabic = digitValue(text.charCodeAt(start)) >= 0;
  const value = arabic ? digitsValue(text, start, end) : parseNumeral(text.slice(start, end));
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

function isDayMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === "日" || mark === "号";
}
