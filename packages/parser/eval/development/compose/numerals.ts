import type { Random } from "../../random.ts";

const digits = "〇一二三四五六七八九";
export const chinese = (value: number): string => {
  if (value < 10) return value === 0 ? "〇" : (digits[value] ?? "");
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? "" : digits[tens]}十${value % 10 === 0 ? "" : digits[value % 10]}`;
};

const yearInChinese = (year: number): string => [...String(year)].map((digit) => digits[Number(digit)]).join("");
const two = (value: number): string => String(value).padStart(2, "0");

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** The ways in which a date below a report is printed. */
export const dateStyles = ["plain", "padded", "chinese", "dots", "spaced", "digits-apart"] as const;
export function printDate({ year, month, day }: Day, style: (typeof dateStyles)[number]): string {
  switch (style) {
    case "plain":
      return `${year}年${month}月${day}日`;
    case "padded":
      return `${year}年${two(month)}月${two(day)}日`;
    case "chinese":
      return `${yearInChinese(year)}年${chinese(month)}月${chinese(day)}日`;
    case "dots":
      return `${year}.${month}.${day}`;
    case "spaced":
      return `${year} 年 ${month} 月 ${day} 日`;
    case "digits-apart":
      return `${[...String(year)].join(" ")} 年 ${month} 月 ${[...String(day)].join(" ")} 日`;
  }
}

export const someDay = (year: number, months: readonly [number, ...number[]], random: Random): Day => ({
  year,
  month: random.pick(months),
  day: random.integer(1, 28),
});
