import { describe, expect, it } from "vitest";
import { findYearRanges, findYears } from "./years.js";

const years = (text: string) =>
  findYears(text).map((match) => {
    expect(text.slice(match.start, match.end)).toBe(match.text);
    return [match.text, match.year, match.suffix];
  });

const ranges = (text: string) =>
  findYearRanges(text).map((match) => {
    expect(text.slice(match.start, match.end)).toBe(match.text);
    return [match.text, match.from, match.to, match.dash];
  });

describe("findYears", () => {
  it.each([
    ["2022年", 2022, "年"],
    ["２０２２年", 2022, "年"],
    ["2022 年度", 2022, "年度"],
    ["2023全年", 2023, "全年"],
    ["二〇二二年", 2022, "年"],
    ["二○二二年度", 2022, "年度"],
    ["1949年", 1949, "年"],
    ["2100年", 2100, "年"],
  ])("reads %s", (text, year, suffix) => expect(years(`在${text}，`)).toEqual([[text, year, suffix]]));

  it("reads a bare year only before 法治, 依法 and 普法", () => {
    expect(years("甲局2022法治政府建设报告")).toEqual([["2022", 2022, ""]]);
    expect(years("办理2022件，编号2022")).toEqual([]);
  });

  it.each(["1948年", "2101年", "12022年", "22年", "20212025年"])("finds none in %s", (text) =>
    expect(years(text)).toEqual([]),
  );
});

describe("findYearRanges", () => {
  it.each([
    ["2021—2025年", "—"],
    ["2021-2025年", "-"],
    ["2021-2025", "-"],
    ["2021——2025年", "——"],
    ["2021至2025年", "至"],
    ["2021年-2025年", "-"],
    ["2021 — 2025 年", "—"],
    ["2021～2025年度", "～"],
    ["20212025年", ""],
    ["2021 2025年", ""],
  ])("reads %s", (text, dash) => expect(ranges(`纲要（${text}）`)).toEqual([[text, 2021, 2025, dash]]));

  it.each([
    "2025—2021年",
    "2021-2025-3",
    "20212025",
    "20210329年",
    "1900-1910年",
    "2000—2099年",
    "2021-20255",
    "120212025年",
  ])("finds none in %s", (text) => expect(ranges(text)).toEqual([]));
});
