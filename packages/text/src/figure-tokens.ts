import { digitValue } from "./characters.js";
import { digitsEnd } from "./digit-runs.js";
import type { Span } from "./span.js";

/** A candidate number; `start` and `end` are those of its digits. `range` is what may be looked at. */
export interface Token extends Span {
  readonly text: string;
  readonly range: Span;
  /** Arabic digits, ASCII or full-width; else Chinese ones. */
  readonly arabic: boolean;
}

/** Numbers with separators are never longer; what is, is a code. */
export const MAX_DIGITS = 20;
const CHINESE_NUMERALS = "一二三四五六七八九十百千万亿零〇两";

/** The offset of the next digit or of the next 百, 千, 万, 亿, of which three and more Chinese digits hold one; `end` where there is none. */
export function nextToken(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x39) {
      if (code >= 0x30) return at;
    } else if (code <= 0x767e) {
      if (code === 0x4e07 || code === 0x4ebf || code === 0x5343 || code === 0x767e) return at;
    } else if (code >= 0xff10 && code <= 0xff19) return at;
  }
  return end;
}

/** The token at a place that `nextToken` gave. */
export function tokenAt(text: string, at: number, range: Span): Token {
  return digitValue(text.charCodeAt(at)) >= 0 ? arabicToken(text, at, range) : chineseToken(text, at, range);
}

/** The digits that begin at `at`, with groups of three behind commas and a decimal part. */
function arabicToken(text: string, at: number, range: Span): Token {
  let end = digitsEnd(text, at, range.end);
  if (end - at <= 3) end = groupsEnd(text, end, range.end);
  const mark = end < range.end ? text.charCodeAt(end) : 0;
  if (mark === 0x2e || mark === 0xff0e) {
    const decimals = digitsEnd(text, end + 1, range.end);
    if (decimals > end + 1) end = decimals;
  }
  return { text, range, start: at, end, arabic: true };
}

/** Where the groups of a comma and three digits end that begin at `from`. */
function groupsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x2c && digitsEnd(text, at + 1, Math.min(end, at + 4)) === at + 4) at += 4;
  const fourth = at > from && at < end && digitValue(text.charCodeAt(at)) >= 0;
  return fourth ? at - 4 : at;
}

/** The Chinese digits around the place word at `at`. */
function chineseToken(text: string, at: number, range: Span): Token {
  let start = at;
  while (start > range.start && at - start < MAX_DIGITS && CHINESE_NUMERALS.includes(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < range.end && CHINESE_NUMERALS.includes(text.charAt(end))) end++;
  return { text, range, start, end, arabic: false };
}
