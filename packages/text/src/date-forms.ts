import { digitValue, isLatin, runEnd, skipStrayBlanks } from "./characters.js";
import { chineseYearValue } from "./chinese-years.js";
import { digitsEnd, digitsStart, digitsValue } from "./digit-runs.js";
import { parseNumeral } from "./numerals.js";

const SEPARATORS = "-/.．／－";
const POINTS_AND_SLASHES = "./．／";
/** What `foldWidth` folds to the hyphen. */
const HYPHENS = "-‐‑‒–—―─━−－﹘﹣";
const ONES = "一二三四五六七八九";

/** What was read of a date without its time; `end` is the offset after it. */
export interface DateReading {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** One or two digits, and no third: a month, a day, an hour. */
export const isShort = (start: number, end: number) => end > start && end <= start + 2;

/** The date with the year whose digits begin at `year`; what stands before `from` belongs to the date before. */
export function readArabicDate(text: string, year: number, from: number): DateReading | null {
  const end = digitsEnd(text, year);
  if (end !== year + 4 || !isYear(text, year)) return null;
  return readDayFirst(text, year, from) ?? readWritten(text, year, end) ?? readSeparated(text, year, end, from);
}

function isYear(text: string, start: number): boolean {
  const century = digitsValue(text, start, start + 2);
  return century === 19 || century === 20;
}

/** 2023年2月2日, 2022年1月, 2022年, with stray blanks. */
function readWritten(text: string, start: number, yearEnd: number): DateReading | null {
  const mark = skipStrayBlanks(text, yearEnd);
  if (text.charAt(mark) !== "年" || text.charAt(skipStrayBlanks(text, mark + 1)) === "度") return null;
  const year = digitsValue(text, start, yearEnd);
  const month = skipStrayBlanks(text, mark + 1);
  const monthEnd = digitsEnd(text, month);
  const monthMark = skipStrayBlanks(text, monthEnd);
  if (!isShort(month, monthEnd) || text.charAt(monthMark) !== "月")
    return { start, end: mark + 1, year, month: null, day: null };
  const day = skipStrayBlanks(text, monthMark + 1);
  const dayEnd = digitsEnd(text, day);
  const dayMark = skipStrayBlanks(text, dayEnd);
  const hasDay = isShort(day, dayEnd) && isDayMark(text, dayMark);
  return {
    start,
    end: (hasDay ? dayMark : monthMark) + 1,
    year,
    month: digitsValue(text, month, monthEnd),
    day: hasDay ? digitsValue(text, day, dayEnd) : null,
  };
}

function isDayMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === "日" || mark === "号";
}

/** 2022-01-14, 2021/03/29, 2021.03.29. */
function readSeparated(text: string, start: number, yearEnd: number, from: number): DateReading | null {
  const mark = text.charAt(yearEnd);
  if (mark === "" || !SEPARATORS.includes(mark) || continuesCode(text, start, from)) return null;
  const month = yearEnd + 1;
  const monthEnd = digitsEnd(text, month);
  if (!isShort(month, monthEnd) || text.charAt(monthEnd) !== mark) return null;
  const day = monthEnd + 1;
  const end = digitsEnd(text, day);
  if (!isShort(day, end)) return null;
  return {
    start,
    end,
    year: digitsValue(text, start, yearEnd),
    month: digitsValue(text, month, monthEnd),
    day: digitsValue(text, day, end),
  };
}

/** 192.168.2010.1.1, /2022/1/4, 3-2022-01-14; the dash right behind another date makes a range of the two. */
function continuesCode(text: string, start: number, from: number): boolean {
  if (start === 0) return false;
  const before = text.charAt(start - 1);
  if (POINTS_AND_SLASHES.includes(before)) return true;
  if (!HYPHENS.includes(before) || start < 2 || (from > 0 && start - 1 === from)) return false;
  const code = text.charCodeAt(start - 2);
  return isLatin(code) || digitValue(code) >= 0;
}

const isPoint = (text: string, at: number) => text.charAt(at) === "." || text.charAt(at) === "．";

/** 18.03.2015, read from the year to the left. */
function readDayFirst(text: string, year: number, from: number): DateReading | null {
  if (!isPoint(text, year - 1)) return null;
  const monthEnd = year - 1;
  const month = digitsStart(text, monthEnd, 3);
  if (!isShort(month, monthEnd) || !isPoint(text, month - 1)) return null;
  const dayEnd = month - 1;
  const start = digitsStart(text, dayEnd, 3);
  if (!isShort(start, dayEnd) || start < from || isPoint(text, start - 1)) return null;
  const end = year + 4;
  return {
    start,
    end,
    year: digitsValue(text, year, end),
    month: digitsValue(text, month, monthEnd),
    day: digitsValue(text, start, dayEnd),
  };
}

/** 二〇二三年二月二日; `start` is a place that `nextChineseYear` gave. */
export function readChineseDate(text: string, start: number): DateReading | null {
  const month = start + 5;
  if (text.charAt(month) === "度") return null;
  const year = chineseYearValue(text, start);
  const monthEnd = text.charAt(month) === "十" ? runEnd(text, month + 1, "一二", 1) : runEnd(text, month, ONES, 1);
  if (monthEnd === month || text.charAt(monthEnd) !== "月") return { start, end: month, year, month: null, day: null };
  const day = monthEnd + 1;
  const dayEnd = runEnd(text, day, `${ONES}十廿卅`, 3);
  const hasDay = dayEnd > day && isDayMark(text, dayEnd);
  return {
    start,
    end: hasDay ? dayEnd + 1 : day,
    year,
    month: parseNumeral(text.slice(month, monthEnd)),
    day: hasDay ? parseNumeral(text.slice(day, dayEnd)) : null,
  };
}
