import type { MarkerKind } from "./enclosed-numerals.js";
import { MAX_ORDINAL } from "./markers.js";
import { formatNumeral } from "./numeral-format.js";

/** The circled numbers 1–20, 21–35 and 36–50 stand in three places of Unicode. */
const CIRCLED = [
  [1, 0x2460],
  [21, 0x3251],
  [36, 0x32b1],
] as const;
const MAX_CIRCLED = 50;

/**
 * Writes the number of a heading or an item as GB/T 9704-2012, 7.3.3, has it: 一、 （一） 1. （1）, and ① 第一部分 第一章.
 * `matchMarker` reads it back.
 *
 * @param ordinal - a whole number from 1 to 199; to 50 for `circled`
 * @throws RangeError for any other number
 */
export function formatMarker(kind: MarkerKind, ordinal: number): string {
  const most = kind === "circled" ? MAX_CIRCLED : MAX_ORDINAL;
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > most) {
    throw new RangeError(`formatMarker takes a whole number from 1 to ${most} for ${kind}, not ${ordinal}`);
  }
  if (kind === "arabic") return `${ordinal}.`;
  if (kind === "arabic-parenthesised") return `（${ordinal}）`;
  if (kind === "circled") return circled(ordinal);
  const numeral = formatNumeral(ordinal, "lower");
  if (kind === "chinese") return `${numeral}、`;
  return kind === "chinese-parenthesised" ? `（${numeral}）` : `第${numeral}${kind === "part" ? "部分" : "章"}`;
}

function circled(ordinal: number): string {
  let code = 0;
  for (const [first, start] of CIRCLED) if (ordinal >= first) code = start + ordinal - first;
  return String.fromCharCode(code);
}
