import { describe, expect, it } from "vitest";
import { findYearRanges } from "./year-ranges.js";

const ranges = (text: string) =>
  findYearRanges(text).map((match) => {
    expect(text.slice(match.start, match.end)).toBe(match.text);
    return [match.text, match.from, match.to, match.dash];
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
