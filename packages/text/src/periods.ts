import { digitValue, isBlank, isLatin, skipStrayBlanks } from "./characters.js";
import { isoDate } from "./dates.js";
import { digitsEnd } from "./digit-runs.js";
import { PERIOD_PRECISIONS, type PeriodPoint, type PeriodPrecision, readPoint } from "./period-points.js";
import { clampRange, type Span } from "./span.js";

/** A stretch of time as written: a range, or a part of a year that is no month. */
export interface PeriodMatch extends Span {
  readonly text: string;
  /** Its first and its last day, `YYYY-MM-DD`; null where the year is not said, or the calendar has no such days in that order. */
  readonly from: string | null;
  readonly to: string | null;
  /** The coarser of its two sides. */
  readonly precision: PeriodPrecision;
}

export interface PeriodOptions {
  /** The year of what is written without one (1—6月, 上半年), 1900–2099; that of the report, for example. */
  readonly year?: number;
}

/** What a period may begin with. */
const FIRST = /[0-9０-９一二三四五六七八九十上下前第]/g;
const DASHES = "—–－―─−~～〜∼至到-";
const PARTS: readonly string[] = ["half-year", "quarter", "ten-days"];
/** Digits behind these are the rest of another number, a code or a formula. */
const JOINTS = "-—–－~～./．:：·+";
/** 上一季度, 每三月, 连续三季度, 以上半年: no name of a period. */
const NOT_BEFORE = "〇零一二三四五六七八九十百千万亿第几数每上下这某本该各续近后共满过点以";

/**
 * Finds stretches of time: ranges of years, months, quarters and days (2021—2025年, 2023年1—6月, 2023年2月2日至3月5日,
 * 2022.1.1-2022.12.31, 二〇二一年至二〇二五年) and parts of a year (上半年, 第一季度, 前三季度, 2月上旬). The second side
 * takes over what it does not say (year, month), the first one the 年, 月 or 日 that stands only at the end.
 *
 * What follows 去年, 次年 or another 年 without number has no year, whatever the options say. Single dates are left to `findDates`, ranges of years that lost their dash to `findYearRanges`. Durations (3—5年,
 * 2—3个月) are none.
 *
 * @returns absolute offsets, in order, none overlapping another
 * @throws RangeError for an `options.year` outside 1900–2099
 */
export function findPeriods(
  text: string,
  start = 0,
  end: number = text.length,
  options: PeriodOptions = {},
): readonly PeriodMatch[] {
  const { year = null } = options;
  if (year !== null && !(Number.isInteger(year) && year >= 1900 && year <= 2099)) {
    throw new RangeError(`the year of findPeriods must lie in 1900–2099, not be ${year}`);
  }
  const range = clampRange(text, start, end);
  // A slice, so that what stands outside the range is neither searched nor seen.
  const part = text.slice(range.start, range.end);
  const periods: PeriodMatch[] = [];
  for (FIRST.lastIndex = 0; FIRST.test(part); ) {
    const at = FIRST.lastIndex - 1;
    const first = opensPeriod(part, at) ? readPoint(part, at) : null;
    const period = first && (rangeFrom(part, first) ?? partOfYear(first));
    if (period) {
      periods.push({
        start: range.start + at,
        end: range.start + period.end,
        text: part.slice(at, period.end),
        ...bounds(period, followsYear(part, at) ? null : year),
      });
    }
    FIRST.lastIndex = period?.end ?? Math.max(at + 1, first?.end ?? digitsEnd(part, at));
  }
  return periods;
}

interface Period {
  readonly first: PeriodPoint;
  readonly last: PeriodPoint;
  readonly end: number;
}

function opensPeriod(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  if (digitValue(text.charCodeAt(at)) < 0) return !NOT_BEFORE.includes(before);
  if (isLatin(before.charCodeAt(0))) return false;
  const joined = JOINTS.includes(before) && digitValue(text.charCodeAt(at - 2)) >= 0;
  // 1.2022年: the number of an item.
  return !joined || ((before === "." || before === "．") && text.charAt(digitsEnd(text, at, at + 5)) === "年");
}

/** Whether the year was said in words that say no year by themselves: 去年上半年, 次年1—3月, 上年度. */
function followsYear(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && isBlank(text.charCodeAt(before))) before--;
  const word = text.charAt(before) === "度" ? text.charAt(before - 1) : text.charAt(before);
  return word === "年";
}

function partOfYear(point: PeriodPoint): Period | null {
  return PARTS.includes(point.unit) ? { first: point, last: point, end: point.end } : null;
}

function rangeFrom(text: string, first: PeriodPoint): Period | null {
  const at = afterConnector(text, first.end);
  const second = at === null ? null : readPoint(text, at);
  if (!second || second.unit === "bare") return null;
  const opening = first.unit === "bare" ? completed(first, second) : first;
  if (!opening || isLoneDay(opening)) return null;
  const year = second.year ?? opening.year;
  const closing = isLoneDay(second) ? { ...second, year, month: opening.month } : { ...second, year };
  // 2022年至3月 and 3月至5日 say nothing.
  const cut = second.year === null && opening.unit === "year";
  const cutDay = isLoneDay(second) && opening.unit !== "day";
  return cut || cutDay ? null : { first: opening, last: closing, end: second.end };
}

/** 5日, of a month that is said elsewhere. */
const isLoneDay = ({ unit, month }: PeriodPoint) => unit === "day" && month === null;

/** A bare number with the unit of the other side: 2021—2025年, 1—6月, 一至三季度, 2月2—5日. */
function completed(bare: PeriodPoint, { unit, year, month }: PeriodPoint): PeriodPoint | null {
  if (bare.month !== null) return unit === "day" && month === null ? { ...bare, unit } : null;
  if (bare.ordinal >= 1900) return unit === "year" ? { ...bare, unit, year: bare.ordinal } : null;
  if (year !== null) return null;
  if (unit === "month") return bare.ordinal <= 12 ? { ...bare, unit, month: bare.ordinal } : null;
  return unit === "quarter" && bare.ordinal <= 4 ? { ...bare, unit } : null;
}

/** The offset behind a dash (or two), 至 or 到, with 起 before it and stray blanks around it; null where there is none. */
function afterConnector(text: string, end: number): number | null {
  const mark = skipStrayBlanks(text, end);
  const dash = skipStrayBlanks(text, text.charAt(mark) === "起" ? mark + 1 : mark);
  let at = dash;
  while (at < dash + 2 && at < text.length && DASHES.includes(text.charAt(at))) at++;
  return at === dash ? null : skipStrayBlanks(text, at);
}

function bounds({ first, last }: Period, year: number | null): Pick<PeriodMatch, "from" | "to" | "precision"> {
  const from = firstDay(first, first.year ?? year);
  const to = lastDay(last, last.year ?? year);
  const coarser = PERIOD_PRECISIONS.find((precision) => precision === first.unit || precision === last.unit) ?? "day";
  const ordered = from !== null && to !== null && from <= to;
  return { from: ordered ? from : null, to: ordered ? to : null, precision: coarser };
}

function firstDay({ unit, month, ordinal, cumulative }: PeriodPoint, year: number | null): string | null {
  if (year === null) return null;
  if (unit === "day") return isoDate(year, month, ordinal);
  if (unit === "ten-days") return isoDate(year, month, ordinal * 10 - 9);
  if (unit === "half-year") return isoDate(year, ordinal * 6 - 5, 1);
  if (unit === "quarter") return isoDate(year, cumulative ? 1 : ordinal * 3 - 2, 1);
  return isoDate(year, unit === "month" ? month : 1, 1);
}

function lastDay({ unit, month, ordinal }: PeriodPoint, year: number | null): string | null {
  if (year === null) return null;
  if (unit === "day") return isoDate(year, month, ordinal);
  if (unit === "ten-days" && ordinal < 3) return isoDate(year, month, ordinal * 10);
  const last = unit === "half-year" ? ordinal * 6 : unit === "quarter" ? ordinal * 3 : (month ?? 12);
  return isoDate(year, last, new Date(Date.UTC(year, last, 0)).getUTCDate());
}
