import { describe, expect, it } from "vitest";
import { headingYears } from "./heading-years.js";

const years = (heading: string) => {
  const text = `一、${heading}\n正文2019年。`;
  const read = headingYears(text, { start: 2, end: 2 + heading.length });
  for (const { span } of read.single) expect(text.slice(span.start, span.end)).toMatch(/年度?$/);
  return [read.single.map(({ year }) => year), read.ranges.map(({ from, to }) => `${from}-${to}`)];
};

describe("headingYears", () => {
  it.each([
    ["2022年法治政府建设工作情况", [2022], []],
    ["2022 年度主要举措和成效", [2022], []],
    ["二〇二二年度主要举措", [2022], []],
    ["2021年、2022年工作情况", [2021, 2022], []],
    ["2023—2025年工作打算", [], ["2023-2025"]],
    ["2021年以来的主要成效", [], []],
    ["自2021年开展示范创建情况", [], []],
    ["2022年3月专项检查情况", [], []],
    ["《法治政府建设实施纲要（2021—2025年）》落实情况", [], []],
    ["近三年存在的不足", [], []],
  ])("reads the years of %s", (heading, single, ranges) => {
    expect(years(heading)).toEqual([single, ranges]);
  });
});
