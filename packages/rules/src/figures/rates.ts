import { foldForMatching } from "@fazhi/text";

/** How exactly a rate was printed: 97.8 has one decimal. */
export function decimalsOf(printedRate: string): number {
  const rate = foldForMatching(printedRate);
  const point = rate.indexOf(".");
  return point < 0 ? 0 : (/^\d{1,9}/.exec(rate.slice(point + 1))?.[0].length ?? 0);
}

/** A percentage of two counts. */
export const shareOf = (part: number, whole: number): number => (part / whole) * 100;

/** Rounded or cut off, both are usual; a hair more for what binary fractions lose. */
const SLACK = 1e-6;

/** Whether a stated rate fits the exact one: one unit of its last digit to either side is rounding. */
export function fits(stated: number, exact: number, decimals: number, approximate: boolean): boolean {
  // 100% is no rounding of 99.6%: one case is still open.
  if (!approximate && stated === 100) return exact >= 100 - SLACK && exact <= 100 + SLACK;
  const unit = 10 ** -decimals;
  return Math.abs(stated - exact) <= (approximate ? Math.max(2, unit) : unit) + SLACK;
}
