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
  const titles = findTitles(text, heading.start, heading.end);
  const ranges = findYearRanges(text, heading.start, heading.end);
  const within = (spans: readonly Span[], { start, end }: Span) =>
    spans.some((span) => start < span.end && end > span.start);
  const single = findYears(text, heading.start, heading.end)
    .filter(({ suffix }) => suffix !== "")
    .filter((year) => !within(titles, year) && !within(ranges, year))
    .filter((year) => !NO_PERIOD.test(text.slice(year.end, Math.min(heading.end, year.end + 8))))
    .filter((year) => !SINCE.test(text.slice(Math.max(heading.start, year.start - 4), year.start)))
    .map(({ year, start, end }) => ({ year, span: { start, end } }));
  return { single, ranges: ranges.filter((range) => !within(titles, range)).map(({ from, to }) => ({ from, to })) };
}
