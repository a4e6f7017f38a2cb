import { isBlank, skipBlanks } from "./characters.js";
import { chineseYearBefore, chineseYearValue } from "./chinese-years.js";
import { digitsEnd, digitsStart, digitsValue } from "./digit-runs.js";
import { centurySearch } from "./offset-search.js";
import { clampRange, type Span } from "./span.js";
import { type Surveyed, surveyOfRange } from "./survey.js";

/** A year as written; `text` includes the suffix. An empty suffix: a bare number before 法治, 依法, 普法. */
export interface YearMatch extends Span {
  readonly year: number;
  readonly text: string;
  readonly suffix: "年" | "年度" | "全年" | "";
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;
const YEAR_LENGTH = 4;
/** Words that make a year of the number before them. */
const LAW_WORDS = ["法治", "依法", "普法"];

/**
 * Finds the years 1949–2100 that are named as years: 2022年, 2022 年度, 2023全年, 二〇二二年, and a bare 2022 before 法治, 依法, 普法.
 * The years of full dates are among them; those of a range only where a 年 follows (`findYearRanges` has both).
 */
export function findYears(
  text: string,
  start = 0,
  end: number = text.length,
  options: Surveyed = {},
): readonly YearMatch[] {
  const range = clampRange(text, start, end);
  // A slice, so that what stands outside the range is neither searched nor seen.
  const part = text.slice(range.start, range.end);
  const years: YearMatch[] = [];
  const add = (from: number, to: number, year: number, suffix: YearMatch["suffix"]) => {
    if (year < FIRST_YEAR || year > LAST_YEAR) return;
    years.push({ start: range.start + from, end: range.start + to, year, text: part.slice(from, to), suffix });
  };
  // The words behind a year are found by the platform's own search, which is ten times as fast as looking for digits.
  for (let mark = part.indexOf("年"); mark >= 0; mark = part.indexOf("年", mark + 1)) {
    const whole = part.charAt(mark - 1) === "全";
    const yearEnd = beforeBlanks(part, whole ? mark - 1 : mark, 3);
    const arabic = yearBefore(part, yearEnd);
    const suffix = part.charAt(mark + 1) === "度" ? "年度" : "年";
    if (arabic !== null) {
      add(arabic, mark + (whole ? 1 : suffix.length), digitsValue(part, arabic, yearEnd), whole ? "全年" : suffix);
      continue;
    }
    const chinese = chineseYearBefore(part, mark);
    if (chinese !== null) add(chinese, mark + suffix.length, chineseYearValue(part, chinese), suffix);
  }
  const named = years.length;
  // These words are everywhere in reports, and years are not.
  const next = centurySearch(part, surveyOfRange(options, text, part));
  for (let at = next(0); at < part.length; ) {
    const yearEnd = digitsEnd(part, at);
    const word = skipBlanks(part, yearEnd, Math.min(part.length, yearEnd + 1));
    if (yearEnd === at + YEAR_LENGTH && LAW_WORDS.some((name) => part.startsWith(name, word)))
      add(at, yearEnd, digitsValue(part, at, yearEnd), "");
    at = next(yearEnd);
  }
  return years.length > named ? years.sort((a, b) => a.start - b.start) : years;
}

/** The offset before the blanks, at most `most`, that end at `end`. */
function beforeBlanks(text: string, end: number, most: number): number {
  let at = end;
  while (at > 0 && at > end - most && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset of the four digits, no fifth before them, that end at `end`; null where there are none. */
function yearBefore(text: string, end: number): number | null {
  return digitsStart(text, end, 5) === end - 4 ? end - 4 : null;
}
