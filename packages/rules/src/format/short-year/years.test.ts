import { describe, expect, it } from "vitest";
import { findOddYears } from "./years.js";

const yearsOf = (text: string, reportYear: number | null = 2022) =>
  findOddYears(text, reportYear).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe("years", () => {
  it.each([
    ["比21年度增加", "shortened 21年"],
    ["自22年3月起", "shortened 22年"],
    ["２２年底前完成", "shortened ２２年"],
    ["23年第一季度启动", "shortened 23年"],
    ["二0二二年", "mixed 二0二二年"],
    ["二○二二年", "mixed 二○二二年"],
    ["2O22年", "mixed 2O22年"],
  ])("are odd in %s", (text, expected) => {
    expect(yearsOf(text)).toEqual([expected]);
  });

  it.each([
    "2022年度",
    "二〇二二年度",
    "从业22年来",
    "工作22年间",
    "第22年度例会",
    "2021-22年度",
    "有期徒刑20年6月",
    "为期15年1月",
    "70年初建的老楼",
    "一二三四年",
    "建局20年，办案1200件",
    "1.22年度",
    "近20年全年无休",
  ])("are right or no years in %s", (text) => {
    expect(yearsOf(text)).toEqual([]);
  });

  it("of two digits must be near the report's own", () => {
    expect(yearsOf("09年底建成", 2022)).toEqual([]);
    expect(yearsOf("09年底建成", 2012)).toEqual(["shortened 09年"]);
    expect(yearsOf("09年底建成", null)).toEqual(["shortened 09年"]);
  });
});
