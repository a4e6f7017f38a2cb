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

/**
 * All matches of a global pattern inside a range, each with its absolute offset. The pattern must not match the empty
 * string, and one pattern must not be read twice at the same time: it carries the place it has reached.
 */
export function* matchesIn(
  pattern: RegExp,
  text: string,
  start: number,
  end: number,
): Generator<readonly [RegExpExecArray, number]> {
  const range = clampRange(text, start, end);
  const part = text.slice(range.start, range.end);
  pattern.lastIndex = 0;
  // Not matchAll: it compiles a copy of the pattern for every call, which a call per paragraph feels.
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) yield [match, range.start + match.index];
}
