import type { Figure } from "@fazhi/schema";

/** Units of what happens anew each year: cases, meetings, people reached. What a body has (人, 名, 家, 平方公里) may stay. */
const COUNTED_ANEW = new Set(
  "件 次 场 场次 人次 起 宗 份 期 条 批 批次 例 篇 户次 家次 项次 件次 车次 余件 小时 学时 课时 % 万元 亿元 元 万人次 万件 万次".split(
    " ",
  ),
);

/** Words of what a body is or has, or of what is in force: it is right that such figures stay the same. */
const STANDING =
  /辖|面积|人口|编制|现有|共有|设有|现行有效|户籍|在册|在编|在岗|保留|清单|目录|不少于|以上|以内|每年|每月|每季度/;

/** Round and one-digit figures agree by chance (4 meetings, 20 courses, 100 %). So many digits of others do not. */
const TELLING_DIGITS = 3;

/** Whether two sentences state the same figures in the same order; not when neither states any. */
export const haveSameFigures = (a: readonly Figure[], b: readonly Figure[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((figure, index) => statedAs(figure) === statedAs(b[index]));

const statedAs = (figure: Figure | undefined): string | undefined =>
  figure === undefined ? undefined : `${figure.value} ${figure.upper} ${figure.unit}`;

/** Whether it is no chance that these figures are the same as last year's: enough digits, of what is counted anew. */
export function cannotAgreeByChance(figures: readonly Figure[], folded: string): boolean {
  if (STANDING.test(folded)) return false;
  let digits = 0;
  for (const { value, unit } of figures) if (COUNTED_ANEW.has(unit)) digits += tellingDigits(value);
  return digits >= TELLING_DIGITS;
}

/** 137 has three, 1200 and 0.12 two, 4 and 100 none. */
function tellingDigits(value: number): number {
  const digits = String(value).replace(".", "");
  let [start, end] = [0, digits.length];
  while (digits[start] === "0") start++;
  while (end > start && digits[end - 1] === "0") end--;
  return end - start < 2 ? 0 : end - start;
}
