import { describe, expect, it } from "vitest";
import { findYears } from "./years.js";

const years = (text: string) =>
  findYears(text).map((match) => {
    expect(text.slice(match.start, match.end)).toBe(match.text);
    return [match.text, match.year, match.suffix];
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
