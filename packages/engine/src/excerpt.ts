import type { Excerpt, Span } from "@fazhi/schema";
import { isBlank } from "./blank.js";
import { endsLine } from "./line-index.js";

const WIDTH = 60;

/** Controls, line separators and marks that turn the writing direction. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * One line of about 60 UTF-16 units around a span of the text, taken from the span's own lines.
 * Unprintable characters become blanks, one to one; no surrogate pair is split. A longer span is
 * cut at its end. Null for an empty text.
 */
export function excerptOf(text: string, span: Span): Excerpt | null {
  if (text.length === 0) return null;
  const markEnd = Math.min(span.end, span.start + WIDTH);
  const room = WIDTH - (markEnd - span.start);
  let from = span.start;
  let to = markEnd;
  const lowest = Math.max(0, span.start - room);
  while (from > lowest && !endsLine(text, from - 1)) from--;
  const highest = Math.min(text.length, markEnd + room);
  if (markEnd === span.end) while (to < highest && !endsLine(text, to)) to++;
  // Both sides may now be too long together; the longer one gives way.
  const excess = to - from - WIDTH;
  if (excess > 0) {
    const before = span.start - from;
    const after = to - markEnd;
    const keptAfter = Math.max(Math.floor(room / 2), room - before);
    to = markEnd + Math.min(after, keptAfter);
    from = Math.max(from, to - WIDTH);
  }
  while (from < span.start && isBlank(text.charCodeAt(from))) from++;
  while (to > markEnd && isBlank(text.charCodeAt(to - 1))) to--;
  if (splitsPair(text, from)) from--;
  if (splitsPair(text, to)) to++;
  return {
    text: text.slice(from, to).replace(UNPRINTABLE, " "),
    start: span.start - from,
    end: Math.min(span.end, to) - from,
  };
}

function splitsPair(text: string, offset: number): boolean {
  return isSurrogate(text.charCodeAt(offset - 1), 0xd800) && isSurrogate(text.charCodeAt(offset), 0xdc00);
}

function isSurrogate(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
