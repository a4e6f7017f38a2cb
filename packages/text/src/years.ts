import { BLANK, DIGIT } from "./characters.js";
import { parseNumeral } from "./numerals.js";
import { matchesIn, type Span } from "./span.js";

/** A year as written; `text` includes the suffix. An empty suffix: a bare number before 法治, 依法, 普法. */
export interface YearMatch extends Span {
  readonly year: number;
  readonly text: string;
  readonly suffix: "年" | "年度" | "全年" | "";
}

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

const D = `[${DIGIT}]`;
const B = `[${BLANK}]{0,3}`;
const YEAR = `(?:[1１][9９]${D}{2}|[2２][0０1１]${D}{2})`;
const HAN_DIGIT = "〇零○一二三四五六七八九";
const DASH = "[—–－―─−~～〜∼至到-]{1,2}";

const YEARS = new RegExp(
  `(?<!${D})(${YEAR})(?:${B}(年度|年|全年)|(?=[${BLANK}]?(?:法治|依法|普法)))|(?<![${HAN_DIGIT}])([一二][${HAN_DIGIT}]{3})(年度?)`,
  "g",
);
const RANGES = new RegExp(
  `(?<![${DIGIT}-])(${YEAR})(?:${B}年?${B}(${DASH})${B}(${YEAR})(?![${DIGIT}.]|[-/]${D})|(?:[${BLANK}]{0,2})(${YEAR})(?=${B}年))(${B}年度?)?`,
  "g",
);

/**
 * Finds the years 1949–2100 that are named as years: 2022年, 2022 年度, 2023全年, 二〇二二年, and a bare 2022 before 法治, 依法, 普法.
 * The years of full dates are among them; those of a range only where a 年 follows (`findYearRanges` has both).
 */
export function findYears(text: string, start = 0, end: number = text.length): readonly YearMatch[] {
  const years: YearMatch[] = [];
  for (const [match, offset] of matchesIn(YEARS, text, start, end)) {
    const year = parseNumeral(match[1] ?? match[3] ?? "");
    if (year === null || year < FIRST_YEAR || year > LAST_YEAR) continue;
    const suffix = match[2] ?? match[4] ?? "";
    if (suffix !== "" && suffix !== "年" && suffix !== "年度" && suffix !== "全年") continue;
    years.push({ start: offset, end: offset + match[0].length, year, text: match[0], suffix });
  }
  return years;
}

/**
 * Finds ranges of years: 2021—2025年, 2021-2025, 2021至2025年, 2021年-2025年, and with the dash lost 20212025年 or 2021 2025年.
 * Both years lie in 1949–2100, the second after the first by at most 50.
 */
export function findYearRanges(text: string, start = 0, end: number = text.length): readonly YearRangeMatch[] {
  const ranges: YearRangeMatch[] = [];
  for (const [match, offset] of matchesIn(RANGES, text, start, end)) {
    const from = parseNumeral(match[1] ?? "");
    const to = parseNumeral(match[3] ?? match[4] ?? "");
    if (from === null || to === null || from < FIRST_YEAR || to > LAST_YEAR) continue;
    if (to <= from || to - from > MAX_RANGE) continue;
    ranges.push({ start: offset, end: offset + match[0].length, from, to, dash: match[2] ?? "", text: match[0] });
  }
  return ranges;
}
