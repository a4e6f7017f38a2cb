import type { Span } from "@fazhi/schema";

/** Sorted, and those that touch or overlap made one. */
export const merged = (spans: readonly Span[]): readonly Span[] => {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) result.push({ start, end });
  }
  return result;
};

/** What of the first lies in the second. Both sorted, neither overlapping itself; so is the result. */
export const intersection = (a: readonly Span[], b: readonly Span[]): readonly Span[] => {
  const result: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i];
    const other = b[j];
    if (one === undefined || other === undefined) break;
    const start = Math.max(one.start, other.start);
    const end = Math.min(one.end, other.end);
    if (start < end) result.push({ start, end });
    if (one.end < other.end) i++;
    else j++;
  }
  return result;
};

/** What of the first does not lie in the second. Both sorted, neither overlapping itself; so is the result. */
export const difference = (a: readonly Span[], b: readonly Span[]): readonly Span[] => {
  const result: Span[] = [];
  let j = 0;
  for (const { start, end } of a) {
    let from = start;
    while ((b[j]?.end ?? Number.POSITIVE_INFINITY) <= start) j++;
    for (let k = j; from < end; k++) {
      const hole = b[k];
      if (hole === undefined || hole.start >= end) break;
      if (hole.start > from) result.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) result.push({ start: from, end });
  }
  return result;
};

/** For each window the spans that lie in it whole. Both sorted; windows do not overlap. */
export const within = <One extends Span>(
  spans: readonly One[],
  windows: readonly Span[],
): readonly (readonly One[])[] => {
  let next = 0;
  return windows.map(({ start, end }) => {
    const inside: One[] = [];
    for (; next < spans.length; next++) {
      const span = spans[next];
      if (span === undefined || span.start >= end) break;
      if (span.start >= start && span.end <= end) inside.push(span);
    }
    return inside;
  });
};
