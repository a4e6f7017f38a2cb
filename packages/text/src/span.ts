/** A stretch of text: 0-based UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is what is meant. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Limits a range to the text. A range is read as if it were the whole text: what stands before `start` or after
 * `end` has no influence, so that reading a document paragraph by paragraph stays linear.
 */
export function clampRange(text: string, start: number, end: number): Span {
  const from = Math.min(Math.max(0, start), text.length);
  return { start: from, end: Math.min(Math.max(from, end), text.length) };
}
