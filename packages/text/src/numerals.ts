import { readCompound } from "./arabic-compounds.js";
import { asciiDigits } from "./characters.js";
import { digitsValue } from "./digit-runs.js";
import { magnitudeExponent } from "./magnitudes.js";

/** Longer than any numeral that makes sense; keeps hostile input from being examined at length. */
const MAX_LENGTH = 40;

const ARABIC = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(亿|[十百千]?万亿?|[十百千]亿|[百千])?$/;

/**
 * Reads an Arabic number with a power of ten without the rounding of a multiplication (4.35 × 100).
 *
 * @param digits - ASCII digits with at most one decimal point, no separators
 * @returns null where the value cannot be held exactly: more than 15 significant digits
 */
export function decimalValue(digits: string, exponent: number): number | null {
  if (exponent === 0 && digits.length <= 15)
    return digits.includes(".") ? Number(digits) : digitsValue(digits, 0, digits.length);
  if (digits.length > 15 && digits.replace(".", "").replace(/^0+/, "").length > 15) return null;
  const value = Number(`${digits}e${exponent}`);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/**
 * Reads a whole string as a number. Accepted are
 * - Arabic numerals, ASCII or full-width, with thousands separators, decimals and 百 千 万 亿 (`1,234`, `1.2万`, `3亿5000万`, `3万5千`);
 * - Chinese numerals with place words (`一百二十三`, `两千`, `十`, `廿三`, `三点五`, `一万二千亿`);
 * - Chinese digits one by one, from three on or with a 〇 in them (`二〇二三` = 2023);
 * - 大写 (`壹佰贰拾叁`), not mixed with the ordinary digits.
 *
 * Never a guess: null for anything malformed or that can be read in two ways (`二三` "two or three", `一百二`, `千`,
 * `3万余`, `半`), for negative numbers, blanks around the numeral, and values above `Number.MAX_SAFE_INTEGER`.
 */
export function parseNumeral(text: string): number | null {
  if (text.length === 0 || text.length > MAX_LENGTH) return null;
  const first = text.charCodeAt(0);
  if (first < 0x80 || first >= 0xff00) return parseArabic(text);
  return parseChinese(text);
}

/** Most numerals by far are a few ASCII digits. */
const SHORT = /^\d{1,9}$/;

function parseArabic(text: string): number | null {
  if (SHORT.test(text)) return Number(text);
  const folded = asciiDigits(text).replace(/，/g, ",").replace(/．/g, ".");
  const match = ARABIC.exec(folded);
  if (!match) {
    const compound = readCompound(folded, 0);
    return compound?.end === folded.length ? compound.value : null;
  }
  const whole = (match[1] ?? "").replaceAll(",", "");
  return decimalValue(match[2] === undefined ? whole : `${whole}.${match[2]}`, magnitudeExponent(match[3] ?? ""));
}

const LOWER = "零一二三四五六七八九";
const UPPER = "零壹贰叁肆伍陆柒捌玖";
/** Traditional and variant forms of the 大写 digits. */
const UPPER_VARIANTS: Readonly<Record<string, number>> = { 貳: 2, 參: 3, 叄: 3, 陸: 6 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3, 卌: 4 };

/** The zeros that are typed for 零, and Traditional characters. */
const PLAIN: Readonly<Record<string, string>> = {
  〇: "零",
  "○": "零",
  "◯": "零",
  萬: "万",
  億: "亿",
  兩: "两",
  點: "点",
};
const VARIANTS = /[〇○◯萬億兩點]/g;

type Style = "lower" | "upper";

/** The ordinals of headings: by far the most Chinese numerals of a document. */
const ORDINALS = new Map<string, number>([..."一二三四五六七八九十"].map((digit, index) => [digit, index + 1]));

function parseChinese(text: string): number | null {
  const ordinal = text.length === 1 ? ORDINALS.get(text) : undefined;
  if (ordinal !== undefined) return ordinal;
  const plain = text.replace(VARIANTS, (character) => PLAIN[character] ?? character);
  const style: Style = isUpper(plain) ? "upper" : "lower";
  const point = plain.indexOf("点");
  if (point >= 0) return style === "upper" ? null : parseChineseDecimal(plain, point);
  if (plain === "两") return 2;
  const digitWise = parseDigits(plain, style);
  if (digitWise !== undefined) return digitWise;
  return parseLarge(plain, style);
}

function isUpper(text: string): boolean {
  for (const character of text) if ("壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟".includes(character)) return true;
  return false;
}

/** Digits one by one; undefined when the text holds anything else. */
function parseDigits(text: string, style: Style): number | null | undefined {
  let digits = "";
  for (const character of text) {
    const digit = character === "两" ? undefined : digitOf(character, style);
    if (digit === undefined) return undefined;
    digits += digit;
  }
  if (digits.length <= 1) return digits === "" ? null : Number(digits);
  if (digits.startsWith("0")) return null;
  // 二三 is "two or three"; two digits are a number only where one of them is 〇.
  if (digits.length === 2 && !digits.includes("0")) return null;
  return decimalValue(digits, 0);
}

function parseChineseDecimal(text: string, point: number): number | null {
  const whole = parseChinese(text.slice(0, point));
  const match = /^([零一二三四五六七八九]+)([万亿]?)$/.exec(text.slice(point + 1));
  if (whole === null || !match) return null;
  const fraction = [...(match[1] ?? "")].map((character) => LOWER.indexOf(character)).join("");
  return decimalValue(`${whole}.${fraction}`, magnitudeExponent(match[2] ?? ""));
}

/** Splits at 亿 and 万; what stands before 亿 may itself hold 万 (一万二千亿). */
function parseLarge(text: string, style: Style): number | null {
  const high = text.lastIndexOf("亿");
  if (high < 0) return parseMiddle(text, style, false);
  const left = parseMiddle(text.slice(0, high), style, false);
  const right = text.slice(high + 1);
  const rest = right === "" ? 0 : parseMiddle(right, style, true);
  if (left === null || rest === null || left === 0) return null;
  const value = left * 1e8 + rest;
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

function parseMiddle(text: string, style: Style, continues: boolean): number | null {
  const wan = text.indexOf("万");
  if (wan < 0) return parseSection(text, style, continues);
  const left = parseSection(text.slice(0, wan), style, continues);
  const right = text.slice(wan + 1);
  const rest = right === "" ? 0 : parseSection(right, style, true);
  return left === null || rest === null || left === 0 ? null : left * 10_000 + rest;
}

/** One section below 万. `continues`: it follows 亿 or 万, where a lone digit needs a 零 (一万零二, not 一万二). */
function parseSection(text: string, style: Style, continues: boolean): number | null {
  let value = 0;
  let place = 10_000;
  let digit: number | undefined;
  let couple = false;
  let zero = false;
  for (const character of text) {
    const tens = style === "lower" ? TENS[character] : undefined;
    const unit = tens === undefined ? unitOf(character, style) : 10;
    if (unit === undefined) {
      const next = digitOf(character, style);
      if (next === undefined || digit !== undefined) return null;
      if (next === 0) {
        if (zero || (place === 10_000 && !continues)) return null;
        zero = true;
      } else {
        digit = next;
        couple = character === "两";
      }
      continue;
    }
    if (unit >= place || (tens !== undefined && digit !== undefined)) return null;
    if (digit === undefined && unit !== 10) return null;
    if (couple && unit === 10) return null;
    if (zero && place < 10_000 && place / unit <= 10) return null;
    value += (tens ?? digit ?? 1) * unit;
    place = unit;
    digit = undefined;
    couple = false;
    zero = false;
  }
  if (digit === undefined) return zero || value === 0 ? null : value;
  if (couple && (value > 0 || continues)) return null;
  const alone = place === 10_000 && !continues;
  if (zero ? place === 10 : place !== 10 && !alone) return null;
  return value + digit;
}

function digitOf(character: string, style: Style): number | undefined {
  if (style === "lower" && character === "两") return 2;
  const digit = (style === "upper" ? UPPER : LOWER).indexOf(character);
  if (digit >= 0) return digit;
  return style === "upper" ? UPPER_VARIANTS[character] : undefined;
}

function unitOf(character: string, style: Style): number | undefined {
  const unit = UNITS[character];
  return unit !== undefined && (style === "upper") === "拾佰仟".includes(character) ? unit : undefined;
}
