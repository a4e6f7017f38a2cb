import { digitsEnd, digitsValue } from "./digit-runs.js";
import { magnitudeAt, magnitudeExponent } from "./magnitudes.js";

/** A number in several parts; `end` is the offset after the last of them. */
export interface Compound {
  readonly value: number;
  readonly end: number;
}

/** More digits in one part than a number holds exactly. */
const MAX_DIGITS = 15;

/**
 * Reads a number whose parts carry a power of ten each: 1亿2000万, 3万5千, 1万亿5000亿, 12亿3456万7890. Every part fits
 * below the power before it. Digits alone may end it where they fill that power (3万5000); 3万5 can be read in two ways.
 *
 * @returns null where fewer than two parts stand at `start`, or they are no such number
 */
export function readCompound(text: string, start: number): Compound | null {
  let value = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  let parts = 0;
  let at = start;
  for (let last = false; !last; parts++) {
    const end = digitsEnd(text, at, Math.min(text.length, at + MAX_DIGITS + 1));
    if (end === at || end - at > MAX_DIGITS) break;
    const magnitude = magnitudeAt(text, end);
    last = magnitude === "";
    const scale = 10 ** magnitudeExponent(magnitude);
    const part = digitsValue(text, at, end) * scale;
    if (part >= ceiling || (last && 10 ** (end - at) !== ceiling)) return null;
    value += part;
    ceiling = scale;
    at = end + magnitude.length;
  }
  return parts < 2 || value > Number.MAX_SAFE_INTEGER ? null : { value, end: at };
}
