import { digitValue, isHan, isLineBreak, opensLine, runEnd, skipBlanks } from "./characters.js";
import { digitsEnd, digitsValue } from "./digit-runs.js";
import { enclosedNumeral, type MarkerKind } from "./enclosed-numerals.js";
import { parseNumeral } from "./numerals.js";
import type { Span } from "./span.js";

/** A number that opens a heading or an item. `text` is the marker with its own punctuation, blanks after it excluded. */
export interface Marker extends Span {
  readonly kind: MarkerKind;
  readonly ordinal: number;
  readonly text: string;
}

/**
 * The order of the kinds of numbers, from the outermost: 一、 → （一） → 1. → （1） → ①. A level may be left out, so only the
 * order says something, not the number.
 *
 * @see GB/T 9704-2012, 7.3.3
 */
export const MARKER_RANK: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  chapter: 0,
  chinese: 1,
  "chinese-parenthesised": 2,
  arabic: 3,
  "arabic-parenthesised": 4,
  circled: 5,
};

/** Nothing in a report is numbered higher; keeps years (2022、) and quantities out. */
export const MAX_ORDINAL = 199;
/** How far a line is looked into where a marker is damaged or unusual. */
const HEADING_REACH = 48;

const CHINESE = "一二三四五六七八九十百零〇廿壹贰叁肆伍陆柒捌玖拾";
const OPENERS = "（(〔［[【";
const CLOSERS = "）)〕］]】";
/** What makes 第一部分…, 第二条… a part of a sentence and not a heading. */
const NOT_A_HEADING = /[是为的之中内由共课款项线例件第和及与]|规定|措施|明确|要求|意见|建议|约定|所[列称述]/y;
/** Characters that make 一… a word (一般, 一次, 一年来) where the closing bracket is lost. */
const WORD_AFTER_NUMERAL =
  "是要般个些方定次年月日家名起条项件位届级季期旦切致直同样体律行种批部站网窗码号度点种类把手线审二三四五六七八九十";

/**
 * Reads the numbering marker that begins exactly at `offset`; the caller has skipped leading blanks.
 *
 * Works alike on original text and on text folded with `foldWidth`. Understands damage: a lost bracket (（一 / 一）),
 * other brackets (〔一〕 【一】), a stray blank (一 、), a comma or colon for 、 where the line is short and plainly a heading.
 * Words are no markers (一是, 一年来, 三农, 十四五), nor are decimals (12.4), quantities (1.2万, 2,000) and years (2022、).
 *
 * @param offset - 0-based UTF-16 offset
 * @returns null where there is no marker, also for an offset outside the text
 * @see GB/T 9704-2012, 7.3.3
 */
export function matchMarker(text: string, offset: number): Marker | null {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return null;
  const enclosed = enclosedNumeral(code);
  if (enclosed) return marker(text, enclosed.kind, enclosed.ordinal, offset, offset + 1);
  if (OPENERS.includes(text.charAt(offset))) return matchParenthesised(text, offset);
  if (code === 0x7b2c) return matchPart(text, offset);
  if (digitValue(code) >= 0) return matchArabic(text, offset);
  return CHINESE.includes(text.charAt(offset)) ? matchChinese(text, offset) : null;
}

function marker(text: string, kind: MarkerKind, ordinal: number | null, start: number, end: number): Marker | null {
  if (ordinal === null || !Number.isInteger(ordinal) || ordinal < 1 || ordinal > MAX_ORDINAL) return null;
  return { kind, ordinal, start, end, text: text.slice(start, end) };
}

/** Up to two stray blanks. */
const skipTwo = (text: string, at: number) => skipBlanks(text, at, Math.min(text.length, at + 2));

/** The end of the digits at `start`, three at most. */
const numberEnd = (text: string, start: number) => digitsEnd(text, start, Math.min(text.length, start + 3));

function matchParenthesised(text: string, offset: number): Marker | null {
  const start = skipTwo(text, offset + 1);
  const chineseEnd = runEnd(text, start, CHINESE, 5);
  const chinese = chineseEnd > start;
  const end = chinese ? chineseEnd : numberEnd(text, start);
  if (end === start) return null;
  const ordinal = chinese ? parseNumeral(text.slice(start, end)) : arabicOrdinal(text, start, end);
  const kind = chinese ? "chinese-parenthesised" : "arabic-parenthesised";
  const close = skipTwo(text, end);
  if (close === text.length || !CLOSERS.includes(text.charAt(close))) {
    return matchUnclosed(text, kind, ordinal, offset, end);
  }
  return marker(text, kind, ordinal, offset, runEnd(text, close + 1, "、.．", 1));
}

/** （一 with its closing bracket lost: a mark or blank follows, or a heading's text without any closing bracket. */
function matchUnclosed(
  text: string,
  kind: MarkerKind,
  ordinal: number | null,
  start: number,
  end: number,
): Marker | null {
  const next = text.charAt(end);
  if (next !== "" && "、.．".includes(next) && !followsNumber(text, end + 1)) {
    return marker(text, kind, ordinal, start, end + 1);
  }
  if (kind !== "chinese-parenthesised" || !opensLine(text, start)) return null;
  const body = skipBlanks(text, end, end + 4);
  if (!isHan(text.charCodeAt(body)) || (body === end && WORD_AFTER_NUMERAL.includes(next))) return null;
  const line = restOfLine(text, body);
  return /[）)〕\]］】]/.test(line) ? null : marker(text, kind, ordinal, start, end);
}

function matchPart(text: string, offset: number): Marker | null {
  const start = offset + 1;
  const chineseEnd = runEnd(text, start, CHINESE, 5);
  const word = chineseEnd > start ? chineseEnd : numberEnd(text, start);
  const part = text.startsWith("部分", word);
  const wordEnd = part ? word + 2 : runEnd(text, word, "章节編编条", 1);
  if (word === start || wordEnd === word) return null;
  const end = runEnd(text, wordEnd, "、：:.．", 1);
  NOT_A_HEADING.lastIndex = end;
  if (NOT_A_HEADING.test(text)) return null;
  const after = text.charAt(end);
  if (after !== "" && '，,；;。、）)》”"'.includes(after)) return null;
  const ordinal = chineseEnd > start ? parseNumeral(text.slice(start, word)) : arabicOrdinal(text, start, word);
  return marker(text, part ? "part" : "chapter", ordinal, offset, end);
}

function matchChinese(text: string, offset: number): Marker | null {
  const after = runEnd(text, offset, CHINESE, 5);
  const ordinal = parseNumeral(text.slice(offset, after));
  if (ordinal === null) return null;
  const body = skipBlanks(text, after, after + 8);
  const mark = text.charAt(body);
  const found = (end: number) => marker(text, "chinese", ordinal, offset, end);
  if (body - after <= 2) {
    if (mark === "、" || mark === "､") return found(body + 1);
    if (mark === ")" || mark === "）") return marker(text, "chinese-parenthesised", ordinal, offset, body + 1);
    if (mark === "." || mark === "．")
      return followsNumber(text, body + 1) && !isNotDecimals(text, body + 1) && !followsCount(text, body + 1)
        ? null
        : found(body + 1);
    if (mark !== "" && ",，:：;；".includes(mark))
      return isHeadingLine(text, offset, body + 1) ? found(body + 1) : null;
  }
  const wide = body - after >= 2 || text.charAt(after) === "\t";
  return wide && isHeadingLine(text, offset, body) ? found(after) : null;
}

function matchArabic(text: string, offset: number): Marker | null {
  const after = numberEnd(text, offset);
  if (digitValue(text.charCodeAt(after)) >= 0) return null;
  const ordinal = digitsValue(text, offset, after);
  const body = skipBlanks(text, after, after + 2);
  const mark = text.charAt(body);
  const end = body + 1;
  if (mark === "、" || mark === "､") {
    return isShortNumber(text, end) ? null : marker(text, "arabic", ordinal, offset, end);
  }
  if (mark === ")" || mark === "）") return marker(text, "arabic-parenthesised", ordinal, offset, end);
  if (mark === "." || mark === "．") {
    const decimal = digitValue(text.charCodeAt(end)) >= 0 && !isNotDecimals(text, end);
    return decimal ? null : marker(text, "arabic", ordinal, offset, end);
  }
  if (mark !== "" && ",，".includes(mark) && opensLine(text, offset) && isHan(text.charCodeAt(end))) {
    return marker(text, "arabic", ordinal, offset, end);
  }
  return null;
}

/** In brackets a leading zero means an area code or a version; before a dot it is a style (01.). */
function arabicOrdinal(text: string, start: number, end: number): number | null {
  return digitValue(text.charCodeAt(start)) === 0 ? null : digitsValue(text, start, end);
}

/** 1、2号楼, 1、2月: an enumeration of numbers. */
function isShortNumber(text: string, start: number): boolean {
  const end = digitsEnd(text, start, Math.min(text.length, start + 3));
  if (end === start || end > start + 2) return false;
  const after = skipTwo(text, end);
  return after === text.length || "、月日号级季期".includes(text.charAt(after));
}

/** 1.2023年以来… and 1.12345热线…: the digits after the dot are no decimals. */
function isNotDecimals(text: string, start: number): boolean {
  const end = digitsEnd(text, start, Math.min(text.length, start + 6));
  const opening = text.slice(start, start + 2);
  if (end === start + 4) return (opening === "19" || opening === "20") && text.charAt(skipTwo(text, end)) === "年";
  if (end !== start + 5 || (opening !== "12" && opening !== "95" && opening !== "96")) return false;
  return end === text.length || !"%％万亿".includes(text.charAt(end));
}

function followsNumber(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  return next !== "" && (CHINESE.includes(next) || digitValue(next.charCodeAt(0)) >= 0);
}

/** 一.五年来 and 二.四季度: the numeral behind the mark counts something, and 三.五 is no decimal here. */
const COUNTS = /[一二三四五六七八九十两]{1,3}(?:年|个|项|方面|季度)/y;

function followsCount(text: string, offset: number): boolean {
  COUNTS.lastIndex = offset;
  return COUNTS.test(text);
}

/** 一，… and 一  …: a marker only where it opens a short line that goes on with a word and holds no full stop. */
function isHeadingLine(text: string, offset: number, body: number): boolean {
  const at = skipBlanks(text, body, body + 8);
  if (!opensLine(text, offset) || !isHan(text.charCodeAt(at)) || followsNumber(text, at)) return false;
  const line = restOfLine(text, at);
  return line.length < HEADING_REACH && !/[。；;！？]./.test(line);
}

function restOfLine(text: string, offset: number): string {
  let end = offset;
  const limit = Math.min(text.length, offset + HEADING_REACH);
  while (end < limit && !isLineBreak(text.charCodeAt(end))) end++;
  return text.slice(offset, end);
}
