import type { Span } from "@fazhi/schema";
import { findTitles, findYearRanges, findYears } from "@fazhi/text";

/** A year that a heading names; `span` covers the year with its 年 or 年度. */
export interface HeadingYear {
  readonly year: number;
  readonly span: Span;
}

/** The years of one heading: single ones, and ranges such as 2021—2025年. */
export interface HeadingYears {
  readonly single: readonly HeadingYear[];
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

/** 2021年以来, 2021年起, 2021年版, 2021年3月: the year is no period that the heading speaks of. */
const NO_PERIOD = /^[ \t\u3000]*(?:以来|来|起|至今|至|到|版|本|前|后|[0-9０-９一二三四五六七八九十]{1,3}月)/;
/** 自2021年…, 从2021年…, 截至2021年… */
const SINCE = /(?:自|从|截至|截止)[ \t\u3000]*$/;

/**
 * The years that a heading names as its period: with 年 or 年度, outside of 《》 and of ranges, and
 * not as a point in time (自2021年, 2021年以来).
 *
 * @param heading 0-based UTF-16 span of the heading in `text`
 */
export function headingYears(text: string, heading: Span): HeadingYears {
  const wording = text.slice(heading.start, heading.end);
  const years = findYears(wording);
  const ranges = findYearRanges(wording);
  if (years.length + ranges.length === 0) return { single: [], ranges: [] };
  const titles = findTitles(wording);
  const single = years
    .filter(({ suffix }) => suffix !== "")
    .filter((year) => !isWithin(titles, year) && !isWithin(ranges, year))
    .filter(({ end }) => !NO_PERIOD.test(wording.slice(end, end + 8)))
    .filter(({ start }) => !SINCE.test(wording.slice(Math.max(0, start - 4), start)))
    .map(({ year, start, end }) => ({ year, span: { start: heading.start + start, end: heading.start + end } }));
  return { single, ranges: ranges.filter((range) => !isWithin(titles, range)).map(({ from, to }) => ({ from, to })) };
}

const isWithin = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => start < span.end && end > span.start);
