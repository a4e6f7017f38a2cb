import type { EnumeratorFamily } from "./enumerators.js";
import { formatNumeral } from "./numeral-format.js";

const WORDS: Readonly<Partial<Record<EnumeratorFamily, readonly string[]>>> = {
  fangmian: ["一方面", "另一方面"],
  shouxian: ["首先", "其次", "再次", "最后"],
};
/** 二十九是 is the longest that a reader, and `matchEnumerator`, takes for an enumeration. */
const MAX_ORDINAL = 99;

/**
 * Writes the word that counts the n-th point of a passage, without the mark behind it: 一是, 二要, 另一方面, 其次, 第三, 其一.
 * `matchEnumerator` reads it back, 第三 and 其一 with a mark behind them.
 *
 * @param ordinal - a whole number from 1 to 99; to 2 for `fangmian`, to 4 for `shouxian`
 * @throws RangeError for any other number
 */
export function formatEnumerator(family: EnumeratorFamily, ordinal: number): string {
  const words = WORDS[family];
  const most = words?.length ?? MAX_ORDINAL;
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > most) {
    throw new RangeError(`formatEnumerator takes a whole number from 1 to ${most} for ${family}, not ${ordinal}`);
  }
  if (words) return words[ordinal - 1] ?? "";
  const numeral = formatNumeral(ordinal, "lower");
  if (family === "di") return `第${numeral}`;
  return family === "qi" ? `其${numeral}` : `${numeral}${family === "yao" ? "要" : "是"}`;
}
