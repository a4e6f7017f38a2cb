import type { Punctuation, Span } from "@fazhi/schema";

const FULL_WIDTH = new Set("，：；（）？！".split("").map((mark) => mark.charCodeAt(0)));
const HALF_WIDTH = new Set(",:;()?!".split("").map((mark) => mark.charCodeAt(0)));
const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;

export interface PunctuationCount {
  readonly punctuation: Punctuation;
  readonly halfWidth: number;
  readonly fullWidth: number;
  /** Offset of the first half-width mark beside a Han character, or -1. */
  readonly firstHalfWidth: number;
}

/**
 * Which kind of marks stands beside Han characters. A text that lost its marks as a whole
 * has almost no full-width one left; a few marks of the other kind are slips, not damage.
 *
 * @param passages those of the document itself, in order: a page writes its furniture in marks of its own
 */
export function countPunctuation(text: string, passages: readonly Span[]): PunctuationCount {
  let halfWidth = 0;
  let fullWidth = 0;
  let firstHalfWidth = -1;
  for (const { start, end } of passages)
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      // Han characters, by far the most, lie between the two kinds of marks.
      if (code >= 0x40 && code < 0xff00) continue;
      if (code >= 0xff00) {
        if (FULL_WIDTH.has(code)) fullWidth++;
      } else if (HALF_WIDTH.has(code) && (isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1)))) {
        if (halfWidth === 0) firstHalfWidth = at;
        halfWidth++;
      }
    }
  const total = halfWidth + fullWidth;
  const share = total === 0 ? 0 : halfWidth / total;
  const punctuation =
    share >= 0.95 && halfWidth >= 3 ? "half-width" : share > 0.15 && halfWidth >= 3 ? "mixed" : "full-width";
  return { punctuation, halfWidth, fullWidth, firstHalfWidth };
}
