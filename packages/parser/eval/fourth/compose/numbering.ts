const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四"] as const;

/** Ways to number the parts of a report. */
export type TopStyle = "一、" | "一、 " | "一." | "1、" | "第一部分" | "（一）" | "none";

/** Ways to state the items of a part; in `points` they have no headings. */
export type ItemStyle = "own-line" | "run-in" | "points";

/** The number of the part at `index` (from 0), with the blank that follows it. */
export function partNumber(style: TopStyle, index: number): string {
  const numeral = chinese[index] ?? String(index + 1);
  switch (style) {
    case "一、":
      return `${numeral}、`;
    case "一、 ":
      return `${numeral}、 `;
    case "一.":
      return `${numeral}.`;
    case "1、":
      return `${index + 1}、`;
    case "第一部分":
      return `第${numeral}部分 `;
    case "（一）":
      return `（${numeral}）`;
    case "none":
      return "";
  }
}

/** The number of an item one level below parts of that style. */
export function itemNumber(style: TopStyle, index: number): string {
  if (style === "（一）") return `${index + 1}.`;
  if (style === "1、") return `（${index + 1}）`;
  return `（${chinese[index] ?? index + 1}）`;
}

/** 一是, 二是, … */
export function point(index: number): string {
  return `${chinese[index] ?? index + 1}是`;
}
