import { asciiDigits, digitValue, skipBlanks } from "./characters.js";
import { findDates } from "./dates.js";
import { findDocumentNumbers } from "./document-numbers.js";
import { isBare, isCalendar, isPartOfCode } from "./figure-context.js";
import { qualifierAfter, qualifierBefore, readScale, vagueAt } from "./figure-qualifiers.js";
import { MAX_DIGITS, nextToken, type Token, tokenAt } from "./figure-tokens.js";
import { matchUnit } from "./measure-words.js";
import { decimalValue, parseNumeral } from "./numerals.js";
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

/** Units that after Chinese digits are more often words or dates (两千年, 一百度). */
const NOT_AFTER_CHINESE = new Set(["年", "成", "度", "里", "面", "周", "层", "级", "回", "道", "部", "门", "课", "节"]);
const FIRST_CHINESE = "一二三四五六七八九十百两";
/** 第一百条, 几百件, 上百件 and what else is no count. */
const NOT_BEFORE_CHINESE = "第几数上成点之";

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
  for (let at = nextToken(text, range.start, range.end); at < range.end; ) {
    const token = tokenAt(text, at, range);
    let reached = token.end;
    while ((excluded[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    if ((excluded[next]?.start ?? Number.POSITIVE_INFINITY) >= token.end) {
      const figure = token.arabic ? readArabic(token) : readChinese(token);
      if (figure) {
        figures.push(figure);
        reached = Math.max(reached, figure.end);
      }
    }
    at = nextToken(text, reached, range.end);
  }
  return figures;
}

export interface FigureOptions {
  /** Spans no number of which is a figure, in order and apart; by default the dates, document numbers and titles of the range. */
  readonly excluded?: readonly Span[];
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
  if (token.end - start > MAX_DIGITS || isPartOfCode(token)) return null;
  const digits = plainDigits(text.slice(start, token.end));
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits.length : point;
  // Nobody writes out ten billions; eleven digits are a telephone number.
  if ((whole > 1 && digits.startsWith("0")) || whole >= 11) return null;
  const scale = readScale(text, token.end, range.end);
  const { exponent, inner, end: written } = scale ?? { exponent: 0, inner: "", end: token.end };
  const value = decimalValue(digits, exponent);
  if (value === null) return null;
  const unitStart = skipBlanks(text, written, Math.min(range.end, written + 2));
  const unit = matchUnit(text, unitStart, range.end);
  if (unit !== null) {
    return isCalendar(text, unit, digits, unitStart)
      ? null
      : figure(token, unitStart + unit.length, value, unit, inner);
  }
  const bare = inner === "" && (exponent > 0 || point < 0) && isBare(token, digits, written);
  return bare ? figure(token, written, value, "", inner) : null;
}

/** ASCII digits with at most one point, without separators. */
function plainDigits(written: string): string {
  const digits = asciiDigits(written);
  return digits.length < 4 ? digits.replace("．", ".") : digits.replaceAll(",", "").replace("．", ".");
}

function readChinese(token: Token): FigureMatch | null {
  const { text, start, range } = token;
  const numeral = text.slice(start, token.end);
  // 15.3万 was read with its digits; 千 or 万 alone is no number.
  if (numeral.length < 2 || !FIRST_CHINESE.includes(numeral.charAt(0))) return null;
  if (start > range.start && digitValue(text.charCodeAt(start - 1)) >= 0) return null;
  const value = parseNumeral(numeral);
  if (value === null || value < 100) return null;
  if (start > range.start && NOT_BEFORE_CHINESE.includes(text.charAt(start - 1))) return null;
  const inner = vagueAt(text, token.end, range.end);
  const unitStart = token.end + inner.length;
  const unit = matchUnit(text, unitStart, range.end);
  if (unit === null || NOT_AFTER_CHINESE.has(unit)) return null;
  return figure(token, unitStart + unit.length, value, unit, inner);
}

function figure({ text, start, range }: Token, end: number, value: number, unit: string, inner: string): FigureMatch {
  const before = qualifierBefore(text, start, range.start);
  const after = qualifierAfter(text, end, range.end);
  const percent = unit === "%" || unit === "％";
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    unit: percent ? "%" : unit,
    qualifier: before || inner || after ? [before, inner, after].filter(Boolean).join("…") : null,
    percent,
  };
}
