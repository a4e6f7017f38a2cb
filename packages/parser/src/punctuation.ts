import type { Punctuation } from "@fazhi/schema";
import type { TextSurvey } from "@fazhi/text";

/**
 * Which kind of marks stands beside Han characters. A text that lost its marks as a whole
 * has almost no full-width one left; a few marks of the other kind are slips, not damage.
 */
export function punctuationOf({ halfWidth, fullWidth }: Pick<TextSurvey, "halfWidth" | "fullWidth">): Punctuation {
  const total = halfWidth + fullWidth;
  const share = total === 0 ? 0 : halfWidth / total;
  if (share >= 0.95 && halfWidth >= 3) return "half-width";
  return share > 0.15 && halfWidth >= 3 ? "mixed" : "full-width";
}
