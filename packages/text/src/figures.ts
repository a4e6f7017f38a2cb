import { asciiDigits, BLANK, digitValue, isBlank, isHan, isLineBreak, skipBlanks } from "./characters.js";
import { findDates } from "./dates.js";
import { findDocumentNumbers } from "./document-numbers.js";
import { matchUnit } from "./measure-words.js";
import { decimalValue, magnitudeExponent, parseNumeral } from "./numerals.js";
import { clampRange, type Span } from "./span.js";
import { findTitles } from "./titles.js";

/** A quantity. The span is the number with its unit; a qualifier is inside it only where it stands between them. */
export interface FigureMatch extends Span {
  readonly text: string;
  /** With 百 千 万 亿 multiplied in: 15.3万个 is 153000, 2亿元 is 200000000. Percentages as written. */
  readonly value: number;
  /** The measure word or unit; `%` for either width; empty where none is given. */
  readonly unit: string;
  /** 约, 近, 超, 不少于 … before, 余, 多 within, 以上, 左右 … after; two are joined by `…` (约…余). */
  readonly qualifier: string | null;
  readonly percent: boolean;
}

const B = `[${BLANK}]`;
const SCALE = new RegExp(`^${B}{0,2}([余多]?)((?:万亿|[十百千]?[万亿]|[百千])?)([余多]?)`);
const BEFORE = new RegExp(
  `(不少于|不低于|不超过|不多于|不高于|至少|至多|最多|最少|大约|将近|接近|超过|突破|(?<![签节预公合违履特制])约|(?<![最附邻临])近|超|逾)(?:到|了|达)?${B}{0,2}$`,
);
const AFTER = new RegExp(`^${B}{0,2}(及?以上|及?以下|左右|以内)`);
/** Digits with separators are never longer; what is, is a code. */
const MAX_DIGITS = 20;
/** 第3, 附件1, 表2 …: a number that names its thing. */
const NAMING = /[第件表图注页章款编话号码址号邮传真线版级]/;
/** What a figure without unit may be followed by. */
const AFTER_BARE = "，,。；;、）)";
/** Units that after Chinese digits are more often words or dates (两千年, 一百度). */
const NOT_AFTER_CHINESE = new Set(["年", "成", "度", "里", "面", "周", "层", "级", "回", "道", "部", "门", "课", "节"]);

/**
 * Finds quantities: a number with its unit (5577项, 15.3万个, 20余万条, 98.24%, 不少于 12 项, 335.58亿元), three and more
 * Chinese digits with place words and a unit (三千余名, 两百件), and a bare whole number where a unit was forgotten, that
 * is between a Han character and a mark (办理复议 141，).
 *
 * Not figures: dates and years, 月 日 号, times, document numbers, ordinals (第3, 1., （1）), titles in 《》, numbers joined with
 * + · / : or Latin letters (1+5+N, 12·4, 5G), numbers with a leading zero, telephone and identity numbers, 12345 and
 * other hotlines without a unit, and a number followed by a word that is no known unit (12345热线, 18字要求).
 */
export function findFigures(
  text: string,
  start = 0,
  end: number = text.length,
  options: FigureOptions = {},
): readonly FigureMatch[] {
  const range = clampRange(text, start, end);
  const excluded = options.excluded ?? excludedSpans(text, range);
  const figures: FigureMatch[] = [];
  let next = 0;
  for (let at = range.start; at < range.end; at++) {
    const code = text.charCodeAt(at);
    const arabic = digitValue(code) >= 0;
    if (!arabic && !isPlaceWord(code)) continue;
    const token = arabic ? arabicToken(text, at, range) : chineseToken(text, at, range);
    at = token.end - 1;
    while ((excluded[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    if ((excluded[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue;
    const figure = arabic ? readArabic(token) : readChinese(token);
    if (figure) {
      figures.push(figure);
      at = Math.max(at, figure.end - 1);
    }
  }
  return figures;
}

export interface FigureOptions {
  /** Spans no number of which is a figure, in order and apart; by default the dates, document numbers and titles of the range. */
  readonly excluded?: readonly Span[];
}

/** 百, 千, 万, 亿: three and more Chinese digits hold one of them. */
const isPlaceWord = (code: number) => code === 0x767e || code === 0x5343 || code === 0x4e07 || code === 0x4ebf;

const isDigitAt = (text: string, at: number, end: number) => at < end && digitValue(text.charCodeAt(at)) >= 0;

/** The digits that begin at `at`, with groups of three behind commas and a decimal part. */
function arabicToken(text: string, at: number, range: Span): Token {
  let end = at;
  while (isDigitAt(text, end, range.end)) end++;
  const groups = (from: number): number => {
    let to = from;
    while (
      text.charAt(to) === "," &&
      isDigitAt(text, to + 1, range.end) &&
      isDigitAt(text, to + 2, range.end) &&
      isDigitAt(text, to + 3, range.end)
    )
      to += 4;
    return to > from && isDigitAt(text, to, range.end) ? to - 4 : to;
  };
  if (end - at <= 3) end = groups(end);
  const mark = text.charAt(end);
  if ((mark === "." || mark === "．") && isDigitAt(text, end + 1, range.end)) {
    end++;
    while (isDigitAt(text, end, range.end)) end++;
  }
  return { text, range, start: at, end };
}

/** The Chinese digits around the place word at `at`. */
function chineseToken(text: string, at: number, range: Span): Token {
  let start = at;
  while (start > range.start && at - start < MAX_DIGITS && CHINESE_NUMERALS.includes(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < range.end && CHINESE_NUMERALS.includes(text.charAt(end))) end++;
  return { text, range, start, end };
}

const CHINESE_NUMERALS = "一二三四五六七八九十百千万亿零〇两";

/** A candidate number; `start` and `end` are those of its digits. */
interface Token extends Span {
  readonly text: string;
  readonly range: Span;
}

function excludedSpans(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [
    ...findDates(text, start, end),
    ...findDocumentNumbers(text, start, end),
    ...findTitles(text, start, end),
  ];
  spans.sort((a, b) => a.start - b.start);
  // A date inside a title must not hide that the title goes on.
  let last = -1;
  return spans.filter((span) => {
    if (span.end <= last) return false;
    last = span.end;
    return true;
  });
}

function readArabic(token: Token): FigureMatch | null {
  const { text, start, range } = token;
  if (token.end - start > MAX_DIGITS || isPartOfCode(text, start, token.end, range)) return null;
  const digits = asciiDigits(text.slice(start, token.end)).replace(/,/g, "").replace("．", ".");
  // Nobody writes out ten billions; eleven digits are a telephone number.
  if (/^0\d|^\d{11}/.test(digits)) return null;
  const [scaled = "", early = "", scale = "", late = ""] = SCALE.exec(ahead(token, token.end)) ?? [];
  const exponent = magnitudeExponent(scale);
  const value = decimalValue(digits, exponent);
  if (value === null) return null;
  const inner = early || late;
  const written = scaled.trim() === "" ? token.end : token.end + scaled.length;
  const unitStart = skipBlanks(text, written, Math.min(range.end, written + 2));
  const unit = matchUnit(text, unitStart, range.end);
  if (unit !== null) {
    return isCalendar(text, unit, digits, unitStart)
      ? null
      : figure(token, unitStart + unit.length, value, unit, inner);
  }
  const bare = inner === "" && (exponent > 0 || !digits.includes(".")) && isBare(token, digits, written);
  return bare ? figure(token, written, value, "", inner) : null;
}

function readChinese(token: Token): FigureMatch | null {
  const { text, start, range } = token;
  const numeral = text.slice(start, token.end);
  // 15.3万 was read with its digits; 千 or 万 alone is no number.
  if (numeral.length < 2 || !/^[一二三四五六七八九十百两]/.test(numeral)) return null;
  if (start > range.start && digitValue(text.charCodeAt(start - 1)) >= 0) return null;
  const value = parseNumeral(numeral);
  if (value === null || value < 100) return null;
  if (start > range.start && /[第几数上成点之]/.test(text.charAt(start - 1))) return null;
  const inner = /^[余多]/.exec(ahead(token, token.end))?.[0] ?? "";
  const unitStart = token.end + inner.length;
  const unit = matchUnit(text, unitStart, range.end);
  if (unit === null || NOT_AFTER_CHINESE.has(unit)) return null;
  return figure(token, unitStart + unit.length, value, unit, inner);
}

function figure(token: Token, end: number, value: number, unit: string, inner: string): FigureMatch {
  const { text, start, range } = token;
  const before = BEFORE.exec(text.slice(Math.max(range.start, start - 8), start))?.[1];
  const after = AFTER.exec(ahead(token, end))?.[1];
  const qualifiers = [before, inner, after].filter((qualifier) => qualifier);
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    unit: unit === "％" ? "%" : unit,
    qualifier: qualifiers.length > 0 ? qualifiers.join("…") : null,
    percent: unit === "%" || unit === "％",
  };
}

/** The next few units of the range. */
function ahead({ text, range }: Token, offset: number): string {
  return text.slice(offset, Math.min(range.end, offset + 8));
}

/** Whether other signs make the digits part of a code, a formula, a time, a fraction or a telephone number. */
function isPartOfCode(text: string, start: number, end: number, range: Span): boolean {
  const before = start > range.start ? text.charAt(start - 1) : "";
  const after = end < range.end ? text.charAt(end) : "";
  if (/[A-Za-z_@#+/·•第]/.test(before) || /[+/·•@_]/.test(after)) return true;
  if (/[A-Za-z]/.test(after) && matchUnit(text, end, range.end) === null) return true;
  const digitBefore = start - 2 >= range.start && digitValue(text.charCodeAt(start - 2)) >= 0;
  const digitAfter = end + 1 < range.end && digitValue(text.charCodeAt(end + 1)) >= 0;
  if (/[:：.．]/.test(before) && digitBefore) return true;
  if (/[:：.．]/.test(after) && digitAfter) return true;
  // 022-23196661, but not 10-20人.
  const long = end - start >= 5 || digitValue(text.charCodeAt(start)) === 0;
  if (long && ((/[-－—]/.test(before) && digitBefore) || (/[-－—]/.test(after) && digitAfter))) return true;
  // The minutes of 14时30分.
  return /[时点]/.test(before) && digitBefore;
}

/** 2022年, 12年度 and the like name a year; 3年 and 20年 are durations. */
function isCalendar(text: string, unit: string, digits: string, unitStart: number): boolean {
  if (unit !== "年") return false;
  if (digits.length >= 4) return true;
  return digitValue(text.charCodeAt(unitStart + 1)) >= 0;
}

/** A number between a Han character and a mark, that is no year, no hotline and no name. */
function isBare({ text, start, range }: Token, digits: string, end: number): boolean {
  if (digits.length > 6) return false;
  const value = Number(digits);
  if (digits.length === 4 && value >= 1949 && value <= 2100) return false;
  // 110, 120, 12345, 10086, 95598, 96110: numbers to call.
  if (/^(?:1[12]\d|1[02]\d{3}|9[56]\d{3})$/.test(digits)) return false;
  const after = end < range.end ? text.charAt(end) : "";
  if (after !== "" && !AFTER_BARE.includes(after) && !isLineBreak(after.charCodeAt(0))) return false;
  if (after !== "" && digitValue(text.charCodeAt(end + 1)) >= 0) return false;
  let before = start - 1;
  while (before >= range.start && before > start - 3 && isBlank(text.charCodeAt(before))) before--;
  if (before < range.start || !isHan(text.charCodeAt(before))) return false;
  return !NAMING.test(text.charAt(before));
}
