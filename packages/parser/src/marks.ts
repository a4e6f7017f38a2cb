import type { Span } from "@fazhi/schema";
import {
  type DocumentNumberMatch,
  findDates,
  findDocumentNumbers,
  findTitles,
  findYearRanges,
  findYears,
  type TextSurvey,
  type TitleMatch,
  type YearMatch,
  type YearRangeMatch,
} from "@fazhi/text";

/** What several steps ask of the whole text: found once, in one pass each. */
export interface Marks {
  readonly titles: readonly TitleMatch[];
  readonly documentNumbers: readonly DocumentNumberMatch[];
  readonly dates: readonly Span[];
  readonly yearRanges: readonly YearRangeMatch[];
  /**
   * Years that are said of the time itself: not those of a cited document (《…2021年…》),
   * not the ends of a range (2021—2025年).
   */
  readonly years: readonly YearMatch[];
}

export function findMarks(text: string, survey: TextSurvey): Marks {
  const { length } = text;
  const titles = findTitles(text);
  const yearRanges = findYearRanges(text, 0, length, { survey });
  return {
    titles,
    documentNumbers: findDocumentNumbers(text),
    dates: findDates(text, 0, length, { survey }),
    yearRanges,
    years: outside(findYears(text, 0, length, { survey }), merged(titles, yearRanges)),
  };
}

/** Spans of lists that are in order, in order of their start; one that lies inside the one before is left out. */
export function merged(...lists: readonly (readonly Span[])[]): readonly Span[] {
  const heads = lists.map(() => 0);
  const result: Span[] = [];
  let last = -1;
  for (;;) {
    let from = -1;
    let first: Span | undefined;
    for (let list = 0; list < lists.length; list++) {
      const head = lists[list]?.[heads[list] ?? 0];
      if (head && (!first || head.start < first.start || (head.start === first.start && head.end > first.end))) {
        first = head;
        from = list;
      }
    }
    if (!first) return result;
    heads[from] = (heads[from] ?? 0) + 1;
    if (first.end > last) {
      result.push(first);
      last = first.end;
    }
  }
}

/** Those of `spans` that do not begin inside one of `excluded`; both in order. */
function outside<T extends Span>(spans: readonly T[], excluded: readonly Span[]): readonly T[] {
  let next = 0;
  return spans.filter(({ start }) => {
    while (next < excluded.length && (excluded[next]?.end ?? 0) <= start) next++;
    const other = excluded[next];
    return !(other && other.start <= start && start < other.end);
  });
}

const NONE: readonly never[] = [];

/** Those of `spans` (in order) that lie within a range. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < spans.length && (spans[low]?.end ?? 0) <= end) low++;
  return first === low ? NONE : spans.slice(first, low);
}
