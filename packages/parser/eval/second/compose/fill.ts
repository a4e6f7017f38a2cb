import type { Random } from "../../random.ts";

const range = /\{(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)\}/g;
const name = /\{(\p{Script=Han}+)\}/gu;

/** Puts numbers into `{3-9}` and values into `{年}`; a range with a decimal gives a number with one. */
export function fill(template: string, values: Readonly<Record<string, string>>, random: Random): string {
  return template
    .replace(name, (whole, key: string) => values[key] ?? whole)
    .replace(range, (_, low: string, high: string) => {
      const decimals = low.includes(".") || high.includes(".") ? 10 : 1;
      const value = random.integer(Math.round(Number(low) * decimals), Math.round(Number(high) * decimals));
      return decimals === 1 ? String(value) : (value / 10).toFixed(1);
    });
}

const chineseOrdinals: readonly string[] = [
  "一",
  "二",
  "三",
  "四",
  "五",
  "六",
  "七",
  "八",
  "九",
  "十",
  "十一",
  "十二",
  "十三",
  "十四",
  "十五",
  "十六",
];

export const chineseOrdinal = (index: number): string => chineseOrdinals[index] ?? String(index + 1);

/** 2024年1月18日 with Chinese numerals. */
export function chineseDate(year: number, month: number, day: number): string {
  const digits = [...String(year)].map((digit) => "〇一二三四五六七八九"[Number(digit)] ?? digit).join("");
  const below = (value: number): string => {
    const tens = Math.floor(value / 10);
    const ones = value % 10;
    const head = tens === 0 ? "" : tens === 1 ? "十" : `${chineseOrdinal(tens - 1)}十`;
    return head + (ones === 0 ? "" : chineseOrdinal(ones - 1));
  };
  return `${digits}年${below(month)}月${below(day)}日`;
}

export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
