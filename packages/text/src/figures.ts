import { readCompound } from "./arabic-compounds.js";
import { asciiDigits, digitValue, skipBlanks } from "./characters.js";
import { findDates } from "./dates.js";
import { findDocumentNumbers } from "./document-numbers.js";
import { isBare, isCalendar, isPartOfCode } from "./figure-context.js";
import { qualifierAfter, qualifierBefore, readScale, vagueAt } from "./figure-qualifiers.js";
import { MAX_DIGITS, type Token, tokenAt, tokenSearch } from "./figure-tokens.js";
import { matchUnit } from "./measure-words.js";
import { decimalValue, parseNumeral } from "./numerals.js";
import { readPerHundred } from "./per-hundred.js";
import { clampRange, type Span } from "./span.js";
import { type Surveyed, surveyOfRange } from "./survey.js";
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
  // A slice, so that what stands outside the range is neither searched nor seen.
  const part = text.slice(range.start, range.end);
  const base = range.start;
  const excluded = options.excluded ?? excludedSpans(text, range);
  const figures: FigureMatch[] = [];
  const nextToken = tokenSearch(part, surveyOfRange(options, text, part));
  let next = 0;
  for (let at = nextToken(0); at < part.length; ) {
    const token = tokenAt(part, at);
    at = token.end;
    while ((excluded[next]?.end ?? Number.POSITIVE_INFINITY) <= base + token.start) next++;
    if ((excluded[next]?.start ?? Number.POSITIVE_INFINITY) >= base + token.end) {
      const figure = token.arabic ? readArabic(token, base) : readChinese(token, base);
      if (figure) {
        figures.push(figure);
        at = Math.max(at, figure.end - base);
      }
    }
    at = nextToken(at);
  }
  return figures;
}

export interface FigureOptions extends Surveyed {
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

function readArabic(token: Token, base: number): FigureMatch | null {
  const { text, start } = token;
  if (token.end - start > MAX_DIGITS || isPartOfCode(token)) return null;
  const digits = plainDigits(text.slice(start, token.end));
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits.length : point;
  // Nobody writes out ten billions; eleven digits are a telephone number.
  if ((whole > 1 && digits.startsWith("0")) || whole >= 11) return null;
  const scale = readScale(text, token.end);
  const { exponent, inner, end: written } = scale ?? { exponent: 0, inner: "", end: token.end };
  const value = decimalValue(digits, exponent);
  if (value === null) return null;
  const unitStart = skipBlanks(text, written, Math.min(text.length, written + 2));
  const unit = matchUnit(text, unitStart);
  if (unit !== null) {
    return isCalendar(text, unit, digits, unitStart)
      ? null
      : figure(token, base, { end: unitStart + unit.length, value, unit, inner });
  }
  if (exponent > 0 && inner === "" && digitValue(text.charCodeAt(written)) >= 0) return readInParts(token, base);
  const bare = inner === "" && (exponent > 0 || point < 0) && isBare(token, digits, written);
  return bare ? figure(token, base, { end: written, value, unit: "", inner }) : null;
}

/** 1亿2000万元, 3万5千件. */
function readInParts(token: Token, base: number): FigureMatch | null {
  const { text, start } = token;
  const compound = readCompound(text, start);
  if (!compound) return null;
  const inner = vagueAt(text, compound.end);
  const unitStart = skipBlanks(text, compound.end + inner.length, Math.min(text.length, compound.end + 3));
  const unit = matchUnit(text, unitStart);
  return unit === null
    ? null
    : figure(token, base, { end: unitStart + unit.length, value: compound.value, unit, inner });
}

/** ASCII digits with at most one point, without separators. */
function plainDigits(written: string): string {
  let digits = asciiDigits(written);
  // A replacement that finds nothing costs more than to look first; shorter numbers have no separators.
  if (digits.includes("．")) digits = digits.replace("．", ".");
  return digits.length > 4 && digits.includes(",") ? digits.replaceAll(",", "") : digits;
}

function readChinese(token: Token, base: number): FigureMatch | null {
  const { text, start } = token;
  const numeral = text.slice(start, token.end);
  const perHundred = readPerHundred(text, start, token.end);
  if (perHundred) return figure(token, base, { ...perHundred, inner: "" });
  // 15.3万 was read with its digits; 千 or 万 alone is no number.
  if (numeral.length < 2 || !FIRST_CHINESE.includes(numeral.charAt(0))) return null;
  if (start > 0 && digitValue(text.charCodeAt(start - 1)) >= 0) return null;
  const value = parseNumeral(numeral);
  if (value === null || value < 100) return null;
  if (start > 0 && NOT_BEFORE_CHINESE.includes(text.charAt(start - 1))) return null;
  const inner = vagueAt(text, token.end);
  const unitStart = token.end + inner.length;
  const unit = matchUnit(text, unitStart);
  if (unit === null || NOT_AFTER_CHINESE.has(unit)) return null;
  return figure(token, base, { end: unitStart + unit.length, value, unit, inner });
}

/** What a token was read as; `end` is behind the unit. */
interface FigureReading extends Pick<FigureMatch, "end" | "value" | "unit"> {
  readonly inner: string;
}

function figure({ text, start }: Token, base: number, { end, value, unit, inner }: FigureReading): FigureMatch {
  const before = qualifierBefore(text, start);
  const after = qualifierAfter(text, end);
  const percent = unit === "%" || unit === "％";
  return {
    start: base + start,
    end: base + end,
    text: text.slice(start, end),
    value,
    unit: percent ? "%" : unit,
    qualifier: joined(joined(before, inner || null), after),
    percent,
  };
}

/** Two qualifiers as one, 约…余. */
function joined(first: string | null, second: string | null): string | null {
  return first && second ? `${first}…${second}` : (first ?? second);
}
