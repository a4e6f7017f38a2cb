import { digitValue, skipBlanks, skipStrayBlanks } from "./characters.js";
import { digitsEnd, digitsValue } from "./digit-runs.js";
import { centurySearch } from "./offset-search.js";
import { clampRange, type Span } from "./span.js";
import { type Surveyed, surveyOfRange } from "./survey.js";

/** A range of years; `dash` is what stands between them, empty where it got lost (20212025年). */
export interface YearRangeMatch extends Span {
  readonly from: number;
  readonly to: number;
  readonly dash: string;
  readonly text: string;
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;
/** No plan runs longer than 2020–2035; two numbers farther apart are something else. */
const MAX_RANGE = 50;
const DASHES = "—–－―─−~～〜∼至到-";

/**
 * Finds ranges of years: 2021—2025年, 2021-2025, 2021至2025年, 2021年-2025年, and with the dash lost 20212025年 or 2021 2025年.
 * Both years lie in 1949–2100, the second after the first by at most 50.
 */
export function findYearRanges(
  text: string,
  start = 0,
  end: number = text.length,
  options: Surveyed = {},
): readonly YearRangeMatch[] {
  const range = clampRange(text, start, end);
  // A slice, so that what stands outside the range is not seen.
  const part = text.slice(range.start, range.end);
  const ranges: YearRangeMatch[] = [];
  const next = centurySearch(part, surveyOfRange(options, text, part));
  for (let at = next(0); at < part.length; ) {
    const runEnd = digitsEnd(part, at);
    const second = secondYear(part, at, runEnd);
    const last = second ? afterYearMark(part, second.end) : runEnd;
    if (second) {
      const from = digitsValue(part, at, at + 4);
      const to = digitsValue(part, second.start, second.end);
      if (from >= FIRST_YEAR && to <= LAST_YEAR && to > from && to - from <= MAX_RANGE) {
        const written = part.slice(at, last);
        ranges.push({ start: range.start + at, end: range.start + last, from, to, dash: second.dash, text: written });
      }
    }
    at = next(last);
  }
  return ranges;
}

interface SecondYear extends Span {
  readonly dash: string;
}

/** The second year of the range whose first year opens the run of digits from `start` to `end`. */
function secondYear(text: string, start: number, end: number): SecondYear | null {
  const length = end - start;
  if ((length !== 4 && length !== 8) || !isYear(text, start)) return null;
  if (start > 0 && text.charAt(start - 1) === "-") return null;
  if (length === 4) return behindDash(text, end) ?? behindLostDash(text, end);
  return isYear(text, start + 4) && isYearMark(text, end) ? { start: start + 4, end, dash: "" } : null;
}

/** 19xx, 20xx, 21xx; which of them count is decided of both years together. */
function isYear(text: string, start: number): boolean {
  const century = digitsValue(text, start, start + 2);
  return century >= 19 && century <= 21;
}

function isYearRun(text: string, start: number, end: number): boolean {
  return end === start + 4 && isYear(text, start);
}

/** 年?, dash, four digits that no other number follows. */
function behindDash(text: string, firstEnd: number): SecondYear | null {
  const mark = skipStrayBlanks(text, firstEnd);
  const dash = skipStrayBlanks(text, text.charAt(mark) === "年" ? mark + 1 : mark);
  let dashEnd = dash;
  while (dashEnd < dash + 2 && isDash(text, dashEnd)) dashEnd++;
  if (dashEnd === dash) return null;
  const start = skipStrayBlanks(text, dashEnd);
  const end = digitsEnd(text, start);
  if (!isYearRun(text, start, end)) return null;
  const after = text.charAt(end);
  if (after === "." || ((after === "-" || after === "/") && digitValue(text.charCodeAt(end + 1)) >= 0)) return null;
  return { start, end, dash: text.slice(dash, dashEnd) };
}

function isDash(text: string, at: number): boolean {
  return at < text.length && DASHES.includes(text.charAt(at));
}

/** 2021 2025年: blanks where the dash was. */
function behindLostDash(text: string, firstEnd: number): SecondYear | null {
  const start = skipBlanks(text, firstEnd, Math.min(text.length, firstEnd + 2));
  const end = digitsEnd(text, start);
  return isYearRun(text, start, end) && isYearMark(text, end) ? { start, end, dash: "" } : null;
}

function isYearMark(text: string, at: number): boolean {
  return text.charAt(skipStrayBlanks(text, at)) === "年";
}

/** The offset behind 年 or 年度 where one follows, else `at`. */
function afterYearMark(text: string, at: number): number {
  const mark = skipStrayBlanks(text, at);
  if (text.charAt(mark) !== "年") return at;
  return text.charAt(mark + 1) === "度" ? mark + 2 : mark + 1;
}
