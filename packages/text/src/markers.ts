import { asciiDigits, BLANK, DIGIT, isHan, isLineBreak, opensLine, skipBlanks } from "./characters.js";
import { parseNumeral } from "./numerals.js";
import type { Span } from "./span.js";

/** The numbering levels of GB/T 9704-2012, 7.3.3 (一、 （一） 1. （1）), and those beside them. */
export type MarkerKind =
  | "chinese"
  | "chinese-parenthesised"
  | "arabic"
  | "arabic-parenthesised"
  | "circled"
  | "part"
  | "chapter";

/** A number that opens a heading or an item. `text` is the marker with its own punctuation, blanks after it excluded. */
export interface Marker extends Span {
  readonly kind: MarkerKind;
  readonly ordinal: number;
  readonly text: string;
}

/** Nothing in a report is numbered higher; keeps years (2022、) and quantities out. */
const MAX_ORDINAL = 199;
/** How far a line is looked into where a marker is damaged or unusual. */
const HEADING_REACH = 48;

const CHINESE = "一二三四五六七八九十百零〇廿壹贰叁肆伍陆柒捌玖拾";
const B = `[${BLANK}]{0,2}`;

const CHINESE_RUN = new RegExp(`[${CHINESE}]{1,5}`, "y");
const ARABIC_RUN = new RegExp(`[${DIGIT}]{1,3}(?![${DIGIT}])`, "y");
const PARENTHESISED = new RegExp(
  `[（(〔［\\[【]${B}(?:([${CHINESE}]{1,5})|([${DIGIT}]{1,3}))${B}[）)〕］\\]】][、.．]?`,
  "y",
);
const HALF_PARENTHESISED = new RegExp(`[（(〔［\\[【]${B}(?:([${CHINESE}]{1,5})|([${DIGIT}]{1,3}))`, "y");
const PART = new RegExp(`第([${CHINESE}]{1,5}|[${DIGIT}]{1,3})(部分|[章节編编条])[、：:.．]?`, "y");
/** 1.2023年以来… and 1.12345热线…: the digits after the dot are no decimals. */
const NOT_DECIMALS = new RegExp(`(?:19|20)[${DIGIT}]{2}${B}年|(?:12|95|96)[${DIGIT}]{3}(?![${DIGIT}%％万亿])`, "y");
/** 1、2号楼, 1、2月: an enumeration of numbers. */
const SHORT_NUMBER = new RegExp(`[${DIGIT}]{1,2}(?![${DIGIT}])${B}(?:[、月日号级季期]|$)`, "y");

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
  if (isSymbol(code)) return matchSymbol(text, offset, code);
  if ("（(〔［[【".includes(text.charAt(offset))) return matchParenthesised(text, offset);
  if (code === 0x7b2c) return matchPart(text, offset);
  const arabic = (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
  if (arabic) return matchArabic(text, offset);
  return CHINESE.includes(text.charAt(offset)) ? matchChinese(text, offset) : null;
}

function marker(text: string, kind: MarkerKind, ordinal: number | null, start: number, end: number): Marker | null {
  if (ordinal === null || !Number.isInteger(ordinal) || ordinal < 1 || ordinal > MAX_ORDINAL) return null;
  return { kind, ordinal, start, end, text: text.slice(start, end) };
}

function run(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** Enclosed alphanumerics, dingbat circles, enclosed CJK. */
function isSymbol(code: number): boolean {
  return (code >= 0x2460 && code <= 0x24ff) || (code >= 0x2776 && code <= 0x2793) || (code >= 0x3220 && code <= 0x32bf);
}

/** One character for the whole marker: ① ⑴ ⒈ ❶ ㈠ ㊀. */
function matchSymbol(text: string, offset: number, code: number): Marker | null {
  const one = (kind: MarkerKind, ordinal: number) => marker(text, kind, ordinal, offset, offset + 1);
  if (code <= 0x2473) return one("circled", code - 0x245f);
  if (code <= 0x2487) return one("arabic-parenthesised", code - 0x2473);
  if (code <= 0x249b) return one("arabic", code - 0x2487);
  if (code >= 0x24f5 && code <= 0x24fe) return one("circled", code - 0x24f4);
  if (code >= 0x2776 && code <= 0x2793) return one("circled", ((code - 0x2776) % 10) + 1);
  if (code >= 0x3220 && code <= 0x3229) return one("chinese-parenthesised", code - 0x321f);
  if (code >= 0x3251 && code <= 0x325f) return one("circled", code - 0x323c);
  if (code >= 0x3280 && code <= 0x3289) return one("circled", code - 0x327f);
  return code >= 0x32b1 ? one("circled", code - 0x328d) : null;
}

function matchParenthesised(text: string, offset: number): Marker | null {
  const whole = run(PARENTHESISED, text, offset);
  const match = whole ?? run(HALF_PARENTHESISED, text, offset);
  if (!match) return null;
  const [all, chinese, arabic] = match;
  const ordinal = chinese === undefined ? arabicOrdinal(arabic ?? "") : parseNumeral(chinese);
  const kind = chinese === undefined ? "arabic-parenthesised" : "chinese-parenthesised";
  const end = offset + all.length;
  if (whole) return marker(text, kind, ordinal, offset, end);
  return matchUnclosed(text, kind, ordinal, offset, end);
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
  const match = run(PART, text, offset);
  if (!match) return null;
  const end = offset + match[0].length;
  NOT_A_HEADING.lastIndex = end;
  if (NOT_A_HEADING.test(text)) return null;
  const after = text.charAt(end);
  if (after !== "" && '，,；;。、）)》”"'.includes(after)) return null;
  const digits = match[1] ?? "";
  const ordinal = CHINESE.includes(digits.charAt(0)) ? parseNumeral(digits) : arabicOrdinal(digits);
  return marker(text, match[2] === "部分" ? "part" : "chapter", ordinal, offset, end);
}

function matchChinese(text: string, offset: number): Marker | null {
  const numeral = run(CHINESE_RUN, text, offset)?.[0] ?? "";
  const ordinal = parseNumeral(numeral);
  if (ordinal === null) return null;
  const after = offset + numeral.length;
  const body = skipBlanks(text, after, after + 8);
  const mark = text.charAt(body);
  const found = (end: number) => marker(text, "chinese", ordinal, offset, end);
  if (body - after <= 2) {
    if (mark === "、" || mark === "､") return found(body + 1);
    if (mark === ")" || mark === "）") return marker(text, "chinese-parenthesised", ordinal, offset, body + 1);
    if (mark === "." || mark === "．") return followsNumber(text, body + 1) ? null : found(body + 1);
    if (mark !== "" && ",，:：;；".includes(mark))
      return isHeadingLine(text, offset, body + 1) ? found(body + 1) : null;
  }
  const wide = body - after >= 2 || text.charAt(after) === "\t";
  return wide && isHeadingLine(text, offset, body) ? found(after) : null;
}

function matchArabic(text: string, offset: number): Marker | null {
  const digits = run(ARABIC_RUN, text, offset)?.[0];
  if (digits === undefined) return null;
  const ordinal = arabicOrdinal(digits, true);
  const after = offset + digits.length;
  const body = skipBlanks(text, after, after + 2);
  const mark = text.charAt(body);
  const end = body + 1;
  if (mark === "、" || mark === "､") {
    return run(SHORT_NUMBER, text, end) ? null : marker(text, "arabic", ordinal, offset, end);
  }
  if (mark === ")" || mark === "）") return marker(text, "arabic-parenthesised", ordinal, offset, end);
  if (mark === "." || mark === "．") {
    const decimal = /[0-9０-９]/.test(text.charAt(end)) && !run(NOT_DECIMALS, text, end);
    return decimal ? null : marker(text, "arabic", ordinal, offset, end);
  }
  if (mark !== "" && ",，".includes(mark) && opensLine(text, offset) && isHan(text.charCodeAt(end))) {
    return marker(text, "arabic", ordinal, offset, end);
  }
  return null;
}

/** In brackets a leading zero means an area code or a version; before a dot it is a style (01.). */
function arabicOrdinal(digits: string, leadingZero = false): number | null {
  const ascii = asciiDigits(digits);
  return ascii.startsWith("0") && !leadingZero ? null : Number(ascii);
}

function followsNumber(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  return next !== "" && (CHINESE.includes(next) || /[0-9０-９]/.test(next));
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
