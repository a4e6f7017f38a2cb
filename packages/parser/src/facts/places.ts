import type { Span } from "@fazhi/schema";
import { matchMarker } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";

/** A word found in a paragraph; `at` is where it begins. */
export interface Occurrence {
  readonly at: number;
  readonly paragraph: Paragraph;
}

/** The places of a word within paragraphs that are in order; what lies between them is passed over. */
export function* occurrences(folded: string, word: string, paragraphs: readonly Paragraph[]): Generator<Occurrence> {
  let index = 0;
  for (let at = folded.indexOf(word); at >= 0; ) {
    while (index < paragraphs.length && (paragraphs[index]?.end ?? 0) < at + word.length) index++;
    const paragraph = paragraphs[index];
    if (!paragraph) return;
    if (at >= paragraph.start) yield { at, paragraph };
    at = folded.indexOf(word, Math.max(at + word.length, paragraph.start));
  }
}

/** Nothing farther away belongs to the same sentence. */
const REACH = 200;
/** A paragraph without its number, with whatever mark that is written: 1、 or 1. */
export const wordingOf = (folded: string, { start, end }: Span): Span => ({
  start: Math.min(end, matchMarker(folded, start)?.end ?? start),
  end,
});

/** The sentence around a place, within its paragraph and 200 units to either side, without its stop. */
export function sentenceAround(folded: string, at: number, bounds: Span): Span {
  const lowest = Math.max(bounds.start, at - REACH);
  const highest = Math.min(bounds.end, at + REACH);
  let start = at;
  while (start > lowest && !isStop(folded.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < highest && !isStop(folded.charCodeAt(end))) end++;
  return trimmed(folded, start, end, at);
}

const isStop = (code: number) => code === 0x3002 || code === 0x21 || code === 0x3f || code === 0x0a;

/** The clause around a place: to the next comma, semicolon, colon, bracket or stop. */
export function clauseAround(folded: string, at: number, bounds: Span): Span {
  const lowest = Math.max(bounds.start, at - REACH);
  const highest = Math.min(bounds.end, at + REACH);
  let start = at;
  while (start > lowest && !isClauseMark(folded.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < highest && !isClauseMark(folded.charCodeAt(end))) end++;
  return trimmed(folded, start, end, at);
}

/** The marks of folded text are ASCII, except the full stop. */
function isClauseMark(code: number): boolean {
  if (code >= 0x3f) return code === 0x3f || code === 0x3002;
  return (
    code === 0x2c || code === 0x3b || code === 0x3a || code === 0x28 || code === 0x29 || code === 0x21 || code === 0x0a
  );
}

function trimmed(folded: string, from: number, to: number, at: number): Span {
  let start = from;
  while (start < at && folded.charCodeAt(start) <= 0x20) start++;
  let end = to;
  while (end > at && folded.charCodeAt(end - 1) <= 0x20) end--;
  return { start, end };
}

/** A passage as evidence. */
export const placeOf = (draft: Draft, span: Span) => ({ line: draft.lines.lineAt(span.start), span });
