import { runEnd } from "./characters.js";
import { digitsEnd } from "./digit-runs.js";
import { parseNumeral } from "./numerals.js";

/** 百分之九十五: its value, what it is counted in, and the offset after it. */
export interface PerHundred {
  readonly value: number;
  readonly unit: "%" | "‰";
  readonly end: number;
}

const CHINESE = "零〇一二三四五六七八九十百点";
/** 百分之九十九点九九 is longer than any that was seen. */
const MAX_LENGTH = 12;

/**
 * Reads 百分之 or 千分之 with its number, Chinese or Arabic (百分之九十五, 百分之百, 千分之3.5).
 *
 * @param start - offset of 百 or 千. @param end - offset of 分之
 * @returns null where anything else stands there (百分之几)
 */
export function readPerHundred(text: string, start: number, end: number): PerHundred | null {
  if (end !== start + 1 || !text.startsWith("分之", end)) return null;
  const base = text.charAt(start);
  if (base !== "百" && base !== "千") return null;
  const from = end + 2;
  const last = numeralEnd(text, from);
  const written = text.slice(from, last);
  const value = written === "百" ? 100 : parseNumeral(written);
  return value === null ? null : { value, unit: base === "百" ? "%" : "‰", end: last };
}

function numeralEnd(text: string, from: number): number {
  const whole = digitsEnd(text, from, Math.min(text.length, from + MAX_LENGTH));
  if (whole === from) return runEnd(text, from, CHINESE, MAX_LENGTH);
  const point = text.charAt(whole);
  const decimals = point === "." || point === "．" ? digitsEnd(text, whole + 1, Math.min(text.length, whole + 7)) : 0;
  return decimals > whole + 1 ? decimals : whole;
}
