import type { Random } from "../../random.js";

const NUMERALS = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五".split(" ");

/** How a report numbers its parts and points. */
export interface Numbering {
  /** For the traits. */
  readonly name: string;
  part(index: number): string;
  point(index: number): string;
}

const numeral = (index: number): string => NUMERALS[index] ?? String(index + 1);

const chinese: Numbering = {
  name: "一、",
  part: (index) => `${numeral(index)}、`,
  point: (index) => `（${numeral(index)}）`,
};

const RARE: readonly [Numbering, ...Numbering[]] = [
  { ...chinese, name: "一、 with a blank", part: (index) => `${numeral(index)}、 ` },
  { ...chinese, name: "一.", part: (index) => `${numeral(index)}.` },
  { ...chinese, name: "一、 with points 1.", point: (index) => `${index + 1}.` },
  { name: "（一） at the top", part: (index) => `（${numeral(index)}）`, point: (index) => `${index + 1}.` },
  { name: "1、", part: (index) => `${index + 1}、`, point: (index) => `（${index + 1}）` },
  { name: "第一部分", part: (index) => `第${numeral(index)}部分 `, point: (index) => `${numeral(index)}、` },
];

/** No marks before the parts; points are paragraphs or 一是. */
export const BARE: Numbering = { name: "no numbers", part: () => "", point: () => "" };

export function numberingFrom(random: Random): Numbering {
  return random.chance(0.72) ? chinese : random.pick(RARE);
}

/** 一是, 二是 … */
export const listed = (index: number): string => `${numeral(index)}是`;
