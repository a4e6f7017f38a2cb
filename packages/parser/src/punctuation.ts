import type { Furniture, Punctuation, Span } from "@fazhi/schema";
import type { Draft } from "./draft.js";

export interface PunctuationCount {
  readonly punctuation: Punctuation;
  readonly halfWidth: number;
  /** Offset of the first half-width mark beside a Han character, or -1. */
  readonly firstHalfWidth: number;
}

const FULL_WIDTH = "，：；（）？！";
const HALF_WIDTH = ",:;()?!";
const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
const isHalfWidth = (text: string, at: number): boolean =>
  HALF_WIDTH.includes(text.charAt(at)) && (isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1)));

/**
 * Which kind of marks stands beside Han characters. A text that lost its marks as a whole
 * has almost no full-width one left; a few marks of the other kind are slips, not damage.
 *
 * @param furniture a page writes it in marks of its own, which do not count
 */
export function countPunctuation({ text, survey }: Draft, furniture: readonly Furniture[]): PunctuationCount {
  let { halfWidth, fullWidth, firstHalfWidth } = survey;
  for (const { span } of furniture)
    for (let at = span.start; at < span.end; at++) {
      if (FULL_WIDTH.includes(text.charAt(at))) fullWidth--;
      else if (isHalfWidth(text, at)) halfWidth--;
    }
  const total = halfWidth + fullWidth;
  const share = total === 0 ? 0 : halfWidth / total;
  if (halfWidth < 3 || share <= 0.15) return { punctuation: "full-width", halfWidth, firstHalfWidth };
  firstHalfWidth = firstOutside(text, survey.firstHalfWidth, furniture);
  return { punctuation: share >= 0.95 ? "half-width" : "mixed", halfWidth, firstHalfWidth };
}

/** The first half-width mark from `from` on that is no furniture. */
function firstOutside(text: string, from: number, furniture: readonly Furniture[]): number {
  const isInside = (at: number) =>
    furniture.some(({ span }: { readonly span: Span }) => span.start <= at && at < span.end);
  for (let at = from; at >= 0 && at < text.length; at++) if (isHalfWidth(text, at) && !isInside(at)) return at;
  return -1;
}
