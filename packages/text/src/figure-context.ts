import { digitValue, isBlank, isHan, isLatin, isLineBreak, skipBlanks } from "./characters.js";
import { MAX_DIGITS, type Token } from "./figure-tokens.js";
import { matchUnit } from "./measure-words.js";

/** 第3, 附件1, 表2 …: a number that names its thing. */
const NAMING = "第件表图注页章款编话号码址邮传真线版级";
/** What a figure without unit may be followed by. */
const AFTER_BARE = "，,。；;、）)";
const CODE_BEFORE = "_@#+/·•第";
const CODE_AFTER = "+/·•@_";
const SCALES = "百千万亿";
const POINTS = ":：.．";
const HYPHENS = "-－—";
/** 110, 120, 12345, 10086, 95598, 96110: numbers to call. */
const HOTLINE = /^(?:1[12]\d|1[02]\d{3}|9[56]\d{3})$/;

/** Whether other signs make the digits part of a code, a formula, a time, a fraction or a telephone number. */
export function isPartOfCode(token: Token): boolean {
  return (token.start > 0 && followsCode(token)) || (token.end < token.text.length && precedesCode(token));
}

/** 第3, A4, +5, 1:30, 14时30, 022-23196661, the 5 of 3万5. */
function followsCode(token: Token): boolean {
  const { text, start } = token;
  if (isLatin(text.charCodeAt(start - 1))) return true;
  const before = text.charAt(start - 1);
  if (CODE_BEFORE.includes(before)) return true;
  if (digitValue(text.charCodeAt(start - 2)) < 0) return false;
  if (SCALES.includes(before)) return true;
  return before === "时" || before === "点" || POINTS.includes(before) || (HYPHENS.includes(before) && isLong(token));
}

/** 1+, 5G, 12:30, 0571-8888. */
function precedesCode(token: Token): boolean {
  const { text, end } = token;
  const code = text.charCodeAt(end);
  // Most numbers stand before a Han character.
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  if (isLatin(code)) return matchUnit(text, end) === null;
  const after = text.charAt(end);
  if (CODE_AFTER.includes(after)) return true;
  if (digitValue(text.charCodeAt(end + 1)) < 0) return false;
  return POINTS.includes(after) || (HYPHENS.includes(after) && isLong(token));
}

/** As long as a telephone number, or with the zero of an area code; not 10-20人 and 1,000-2,000人. */
function isLong({ text, start, end }: Token): boolean {
  const grouped = end - start <= MAX_DIGITS && text.slice(start, end).includes(",");
  if (grouped) return false;
  return end - start >= 5 || digitValue(text.charCodeAt(start)) === 0;
}

/** 2022年, 12年度 and the like name a year; 3年 and 20年 are durations. */
export function isCalendar(text: string, unit: string, digits: string, unitStart: number): boolean {
  if (unit !== "年") return false;
  return digits.length >= 4 || digitValue(text.charCodeAt(unitStart + 1)) >= 0;
}

/** Where what follows a number goes on: behind its mark, or on the next line, whatever that is ended with. */
function nextLine(text: string, blanksEnd: number, end: number): number {
  if (!isLineBreak(text.charCodeAt(blanksEnd))) return end + 1;
  return text.charCodeAt(blanksEnd) === 0x0d && text.charCodeAt(blanksEnd + 1) === 0x0a ? blanksEnd + 2 : blanksEnd + 1;
}

/** A number that ends at `end`, between a Han character and a mark, that is no year, no hotline and no name. */
export function isBare({ text, start }: Token, digits: string, end: number): boolean {
  if (digits.length > 6) return false;
  // Blanks at the end of a line show nothing.
  const blanksEnd = skipBlanks(text, end);
  const atLineEnd = blanksEnd === text.length || isLineBreak(text.charCodeAt(blanksEnd));
  if (!atLineEnd && !AFTER_BARE.includes(text.charAt(end))) return false;
  if (digitValue(text.charCodeAt(nextLine(text, blanksEnd, end))) >= 0) return false;
  let before = start - 1;
  while (before >= 0 && before > start - 3 && isBlank(text.charCodeAt(before))) before--;
  if (before < 0 || !isHan(text.charCodeAt(before)) || NAMING.includes(text.charAt(before))) return false;
  const value = Number(digits);
  const year = digits.length === 4 && value >= 1949 && value <= 2100;
  return !year && !HOTLINE.test(digits);
}
