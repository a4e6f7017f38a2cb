/** `lower` 二十三, `upper` 贰拾叁, `digits` 二三 (2023: 二〇二三). */
export type NumeralStyle = "lower" | "upper" | "digits";

const DIGITS = {
  lower: "零一二三四五六七八九",
  upper: "零壹贰叁肆伍陆柒捌玖",
  digits: "〇一二三四五六七八九",
} as const;
const UNITS = { lower: ["", "十", "百", "千"], upper: ["", "拾", "佰", "仟"] } as const;

/**
 * Writes a whole number in Chinese.
 *
 * `lower` and `upper` are read back by `parseNumeral` without loss. `digits` too, except two digits without 〇
 * (二三), which mean "two or three" and are not read as a number.
 *
 * @param n - a whole number from 0 to `Number.MAX_SAFE_INTEGER`
 * @throws RangeError for anything else: fractions, negative numbers, NaN, larger numbers
 */
export function formatNumeral(n: number, style: NumeralStyle): string {
  if (!Number.isSafeInteger(n) || n < 0) {
    throw new RangeError(`formatNumeral takes a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${n}`);
  }
  if (style === "digits") return String(n).replace(/\d/g, (digit) => DIGITS.digits.charAt(Number(digit)));
  if (n === 0) return "零";
  const written = large(n, style);
  // 十三, but 壹拾叁: 大写 keeps every digit.
  return style === "lower" && written.startsWith("一十") ? written.slice(1) : written;
}

function large(n: number, style: "lower" | "upper"): string {
  if (n < 10_000) return section(n, style);
  const [base, word] = n < 1e8 ? [10_000, "万"] : [1e8, "亿"];
  const high = Math.floor(n / base);
  const low = n % base;
  const gap = low > 0 && low < base / 10 ? "零" : "";
  return large(high, style) + word + gap + (low > 0 ? large(low, style) : "");
}

function section(n: number, style: "lower" | "upper"): string {
  let written = "";
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(n / 10 ** power) % 10;
    if (digit === 0) {
      gap = written !== "";
      continue;
    }
    written += (gap ? "零" : "") + DIGITS[style].charAt(digit) + UNITS[style][power];
    gap = false;
  }
  return written;
}
