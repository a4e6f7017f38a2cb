import { digitValue, isBlank, isLatin } from "./characters.js";
import { digitsEnd } from "./digit-runs.js";
import { readScale } from "./figure-qualifiers.js";
import { type FigureMatch, findFigures } from "./figures.js";
import { magnitudeAt, magnitudeExponent } from "./magnitudes.js";
import { decimalValue, parseNumeral } from "./numerals.js";
import { clampRange, type Span } from "./span.js";

/** Two quantities of one unit, the smaller first: 3—5个, 63%～68%, 30至50万元. */
export interface FigureRangeMatch extends Span {
  readonly text: string;
  /** With 百 千 万 亿 multiplied in; what stands only at the second number holds for both (30至50万元). */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly percent: boolean;
}

const DASHES = "—–－―─−~～〜∼-";
const WORDS = "至到";
/** 从3个到5个 is a change, no range. */
const CHANGES = "从由自";
/** The digits behind these belong to an ordinal, a date, a code or another range. */
const NOT_BEFORE = "第年月—–－―─−~～〜∼-+./．·:：@#_×";
const DIGITS = "0123456789０１２３４５６７８９.．,";
const SCALES = "百千万亿十";
/** No number with its separators is longer. */
const MAX_NUMBER = 20;

/**
 * Finds ranges of quantities: 3—5个, 10至15个工作日, 63%～68%, 3.5-4.2亿元, 30—50万元. The second number is a figure as
 * `findFigures` finds it, with a unit; the first one is a figure of the same unit, or a number in Arabic digits.
 *
 * No ranges are: changes (从3个到5个), what falls (5—3个), ordinals (第3—5条), years and dates (`findPeriods`).
 *
 * @returns absolute offsets, in order, none overlapping another
 */
export function findFigureRanges(text: string, start = 0, end: number = text.length): readonly FigureRangeMatch[] {
  const range = clampRange(text, start, end);
  // A slice, so that what stands outside the range is not seen.
  const part = text.slice(range.start, range.end);
  const ranges: FigureRangeMatch[] = [];
  let previous: FigureMatch | null = null;
  let reached = 0;
  for (const figure of findFigures(part)) {
    const first = figure.unit === "" ? null : firstNumber(part, figure, previous, reached);
    previous = figure;
    if (!first || first.value >= figure.value) continue;
    reached = figure.end;
    ranges.push({
      start: range.start + first.start,
      end: range.start + figure.end,
      text: part.slice(first.start, figure.end),
      from: first.value,
      to: figure.value,
      unit: figure.unit,
      percent: figure.percent,
    });
  }
  return ranges;
}

interface FirstNumber {
  readonly start: number;
  readonly value: number;
}

function firstNumber(
  text: string,
  figure: FigureMatch,
  previous: FigureMatch | null,
  reached: number,
): FirstNumber | null {
  const connectorEnd = beforeBlanks(text, figure.start);
  let connector = connectorEnd;
  while (connector > connectorEnd - 2 && connector > 0 && DASHES.includes(text.charAt(connector - 1))) connector--;
  const word = connector === connectorEnd && connector > 0 && WORDS.includes(text.charAt(connector - 1));
  if (word) connector--;
  if (connector === connectorEnd) return null;
  const end = beforeBlanks(text, connector);
  const first =
    previous?.end === end
      ? previous.unit === figure.unit
        ? previous
        : null
      : bareNumber(text, end, exponentOf(figure));
  if (!first || first.start < reached || !isOpen(text, first.start)) return null;
  return word && CHANGES.includes(text.charAt(beforeBlanks(text, first.start) - 1) || " ") ? null : first;
}

/** The Arabic number that ends at `end`, with its own power of ten or else with `exponent`. */
function bareNumber(text: string, end: number, exponent: number): FirstNumber | null {
  let digits = end;
  while (digits > 0 && digits > end - 2 && SCALES.includes(text.charAt(digits - 1))) digits--;
  let start = digits;
  while (start > 0 && start > digits - MAX_NUMBER && DIGITS.includes(text.charAt(start - 1))) start--;
  while (start < digits && digitValue(text.charCodeAt(start)) < 0) start++;
  if (start === digits) return null;
  const magnitude = magnitudeAt(text, digits);
  if (digits + magnitude.length !== end) return null;
  const written = text.slice(start, digits);
  // 2022,30至50件: the comma parts two numbers.
  if (parseNumeral(written) === null) start += written.lastIndexOf(",") + 1;
  const number = parseNumeral(text.slice(start, digits));
  // A number with a zero before it is a code.
  if (digitValue(text.charCodeAt(start)) === 0 && digitValue(text.charCodeAt(start + 1)) >= 0) return null;
  const value =
    number === null ? null : decimalValue(String(number), magnitude ? magnitudeExponent(magnitude) : exponent);
  return value === null ? null : { start, value };
}

/** The power of ten that the number of a figure carries. */
function exponentOf({ text }: FigureMatch): number {
  let end = digitsEnd(text, 0);
  if (DIGITS.includes(text.charAt(end) || " ")) end = digitsEnd(text, end + 1);
  return end === 0 ? 0 : (readScale(text, end)?.exponent ?? 0);
}

/** Whether a number that begins at `start` is no rest of something else. */
function isOpen(text: string, start: number): boolean {
  if (start === 0) return true;
  // 压缩至3—5天, but not the rest of 2至3—5天.
  if (WORDS.includes(text.charAt(start - 1))) return digitValue(text.charCodeAt(start - 2)) < 0;
  return !NOT_BEFORE.includes(text.charAt(start - 1)) && !isLatin(text.charCodeAt(start - 1));
}

/** The offset before the blanks, at most two, that end at `end`. */
function beforeBlanks(text: string, end: number): number {
  let at = end;
  while (at > 0 && at > end - 2 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
