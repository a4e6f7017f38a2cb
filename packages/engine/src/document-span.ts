import type { Span } from "@fazhi/schema";
import { trimBlanks } from "./blank.js";
import { endsLine } from "./line-index.js";
import type { ParsedDocument } from "./rule.js";

/**
 * Where a finding about the document as a whole is shown: its title, else the first line that is
 * neither blank nor page furniture nor markup. Empty only when the text is.
 */
export function documentSpan({ source, report }: ParsedDocument): Span {
  const { text } = source;
  const title = report.titleSpan;
  if (title !== null && title.start < title.end && title.end <= text.length) return title;
  const skipped = [...source.markup, ...report.furniture.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  const line = firstLine(text, skipped);
  if (line.end > line.start) return line;
  const anyLine = firstLine(text, []);
  return anyLine.end > anyLine.start ? anyLine : { start: 0, end: text.length };
}

/** The first line with text outside of `skipped` (sorted by start), from where that text begins. */
function firstLine(text: string, skipped: readonly Span[]): Span {
  let next = 0;
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !endsLine(text, end)) end++;
    let line = trimBlanks(text, start, end);
    while (line.end > line.start) {
      const span = skipped[next];
      if (span === undefined || span.start > line.start) return untilNext(text, line, span);
      if (span.end > line.start) line = trimBlanks(text, Math.min(span.end, line.end), line.end);
      // A range that goes on past this line is still needed for the next one.
      if (span.end > line.end) break;
      next++;
    }
    start = end + 1;
  }
  return { start: 0, end: 0 };
}

/** Ends the line where furniture is glued to it. */
function untilNext(text: string, line: Span, span: Span | undefined): Span {
  if (span === undefined || span.start >= line.end) return line;
  return trimBlanks(text, line.start, span.start);
}
