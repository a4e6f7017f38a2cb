import { roman } from "./roman.js";

/** How the number of an automatic numbering is written. `none` shows nothing, `bullet` is a mark that counts nothing. */
export type NumberFormat =
  | "decimal"
  | "zero-padded"
  | "full-width"
  | "upper-roman"
  | "lower-roman"
  | "upper-letter"
  | "lower-letter"
  | "chinese"
  | "chinese-digits"
  | "chinese-financial"
  | "chinese-financial-traditional"
  | "heavenly-stems"
  | "earthly-branches"
  | "stems-and-branches"
  | "circled"
  | "parenthesised"
  | "full-stop"
  | "chinese-parenthesised"
  | "bullet"
  | "none";

const DIGITS = "〇一二三四五六七八九";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** A number as the format writes it; decimal beyond the range that the format has signs for. */
export function formatNumber(value: number, format: NumberFormat): string {
  const decimal = String(value);
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "zero-padded":
      return decimal.padStart(2, "0");
    case "full-width":
      return decimal.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "upper-roman":
      return roman(value) ?? decimal;
    case "lower-roman":
      return roman(value)?.toLowerCase() ?? decimal;
    case "upper-letter":
      return letters(value, 0x41) ?? decimal;
    case "lower-letter":
      return letters(value, 0x61) ?? decimal;
    case "chinese":
      return chinese(value, "零一二三四五六七八九", "十百千") ?? decimal;
    case "chinese-digits":
      return decimal.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
    case "chinese-financial":
      return chinese(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟") ?? decimal;
    case "chinese-financial-traditional":
      return chinese(value, "零壹貳參肆伍陸柒捌玖", "拾佰仟") ?? decimal;
    case "heavenly-stems":
      return signAt(STEMS, value) ?? decimal;
    case "earthly-branches":
      return signAt(BRANCHES, value) ?? decimal;
    case "stems-and-branches":
      return value > 0 ? STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12) : decimal;
    case "circled":
      return circled(value) ?? decimal;
    case "parenthesised":
      return within(value, 20, 0x2474) ?? decimal;
    case "full-stop":
      return within(value, 20, 0x2488) ?? decimal;
    case "chinese-parenthesised":
      return within(value, 10, 0x3220) ?? decimal;
    case "decimal":
      return decimal;
  }
}

const within = (value: number, last: number, first: number): string | null =>
  value >= 1 && value <= last ? String.fromCharCode(first + value - 1) : null;

const signAt = (signs: string, value: number): string | null => signs[value - 1] ?? null;

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿ lie apart in Unicode. */
function circled(value: number): string | null {
  if (value <= 20) return value === 0 ? "⓪" : within(value, 20, 0x2460);
  return value <= 35 ? within(value - 20, 15, 0x3251) : within(value - 35, 15, 0x32b1);
}

/** a … z, aa … zz, aaa …, as office programs count. */
function letters(value: number, first: number): string | null {
  if (value < 1 || value > 780) return null;
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** 一 … 九千九百九十九; ten is 十 but ten of financial writing 壹拾. */
function chinese(value: number, digits: string, units: string): string | null {
  if (value < 0 || value > 9999) return null;
  if (value === 0) return digits.charAt(0);
  let text = "";
  let skipped = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      skipped = text !== "";
      continue;
    }
    if (skipped) text += digits.charAt(0);
    skipped = false;
    text += digits.charAt(digit) + (power === 0 ? "" : units.charAt(power - 1));
  }
  return text.replace(/^一十/, "十");
}
