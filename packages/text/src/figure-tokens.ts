import { digitValue } from "./characters.js";
import { digitsEnd } from "./digit-runs.js";
import { amongOffsets, type OffsetSearch } from "./offset-search.js";
import type { Span } from "./span.js";
import type { TextSurvey } from "./survey.js";

/** A candidate number in a text; `start` and `end` are those of its digits. */
export interface Token extends Span {
  readonly text: string;
  /** Arabic digits, ASCII or full-width; else Chinese ones. */
  readonly arabic: boolean;
}

/** Numbers with separators are never longer; what is, is a code. */
export const MAX_DIGITS = 20;
const CHINESE_NUMERALS = "一二三四五六七八九十百千万亿零〇两";
/** A digit, or one of the place words of which three and more Chinese digits hold one. */
const FIRST = /[0-9０-９百千万亿]/g;

/** The offset of the next digit or place word; the end of the text where there is none. */
function nextToken(text: string, from: number): number {
  FIRST.lastIndex = from;
  return FIRST.test(text) ? FIRST.lastIndex - 1 : text.length;
}

/** `nextToken`, out of the survey of the text where there is one. */
export function tokenSearch(text: string, survey: TextSurvey | undefined): OffsetSearch {
  return survey ? amongOffsets(survey.numbers, text.length) : (from) => nextToken(text, from);
}

/** The token at a place that `tokenSearch` gave. */
export function tokenAt(text: string, at: number): Token {
  return digitValue(text.charCodeAt(at)) >= 0 ? arabicToken(text, at) : chineseToken(text, at);
}

/** The digits that begin at `at`, with groups of three behind commas and a decimal part. */
function arabicToken(text: string, at: number): Token {
  let end = digitsEnd(text, at);
  if (end - at <= 3) end = groupsEnd(text, end);
  const mark = text.charCodeAt(end);
  if (mark === 0x2e || mark === 0xff0e) {
    const decimals = digitsEnd(text, end + 1);
    if (decimals > end + 1) end = decimals;
  }
  return { text, start: at, end, arabic: true };
}

/** Where the groups of a comma and three digits end that begin at `from`. */
function groupsEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x2c && digitsEnd(text, at + 1, Math.min(text.length, at + 4)) === at + 4) at += 4;
  const fourth = at > from && digitValue(text.charCodeAt(at)) >= 0;
  return fourth ? at - 4 : at;
}

/** The Chinese digits around the place word at `at`. */
function chineseToken(text: string, at: number): Token {
  let start = at;
  while (start > 0 && at - start < MAX_DIGITS && CHINESE_NUMERALS.includes(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && CHINESE_NUMERALS.includes(text.charAt(end))) end++;
  return { text, start, end, arabic: false };
}
