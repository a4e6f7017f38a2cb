/** One stretch by which a title differs from another: what stands there, and what should. */
export interface TitleEdit {
  /** Offset into the title as it should be. */
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

/** How far two titles may lie apart, in characters. */
const FARTHEST = 2;

/**
 * The single stretch by which `found` differs from `expected`: one character for another, or one or two too many or too
 * few. Null where they are the same, or differ by more. Two characters for two others are another word, not a slip.
 */
export function titleEdit(found: string, expected: string): TitleEdit | null {
  if (found === expected || Math.abs(found.length - expected.length) > FARTHEST) return null;
  const shorter = Math.min(found.length, expected.length);
  let start = 0;
  while (start < shorter && found[start] === expected[start]) start++;
  let tail = 0;
  while (tail < shorter - start && found[found.length - 1 - tail] === expected[expected.length - 1 - tail]) tail++;
  const edit = {
    at: start,
    found: found.slice(start, found.length - tail),
    expected: expected.slice(start, expected.length - tail),
  };
  const isReplaced = edit.found.length === 1 && edit.expected.length === 1;
  const isLonger = edit.expected === "" && edit.found.length <= FARTHEST;
  const isShorter = edit.found === "" && edit.expected.length <= FARTHEST;
  return isReplaced || isLonger || isShorter ? edit : null;
}
