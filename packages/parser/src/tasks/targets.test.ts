import { describe, expect, it } from "vitest";
import { textSource } from "../../test/text-source.js";
import { draftOf } from "../draft.js";
import { dueDate } from "./due-dates.js";
import { findTargets } from "./targets.js";

const targets = (text: string) =>
  findTargets(draftOf(textSource(text)), 0, text.length, 2024).map(({ value, unit, comparator, due }) => [
    value,
    unit,
    comparator,
    due,
  ]);

describe("findTargets", () => {
  it("reads what a number must reach, with its date", () => {
    expect(targets("2024年6月底前，网办率达到95%，新建驿站不少于 12 个。")).toEqual([
      [95, "%", "at-least", "2024-06-30"],
      [12, "个", "at-least", "2024-06-30"],
    ]);
    expect(targets("将审批时限控制在5个工作日以内。")).toEqual([[5, "个工作日", "at-most", null]]);
  });

  it("leaves plain counts alone", () => {
    expect(targets("全力落实责任清单129项任务，扎实推进93条措施。")).toEqual([]);
  });
});

describe("dueDate", () => {
  it.each([
    ["2024年底前完成", "2024-12-31"],
    ["9月底前完成", "2024-09-30"],
    ["2月底前", "2024-02-29"],
    ["第三季度完成", "2024-09-30"],
    ["上半年出台", "2024-06-30"],
    ["3月15日前报送", "2024-03-15"],
    ["2月30日前报送", null],
    ["持续推进", null],
    ["2025年底前完成", "2025-12-31"],
    ["明年年底前完成", "2025-12-31"],
    ["3年内完成", null],
    ["三年内完成", null],
    ["去年底启动", null],
    ["每年6月底前报送", null],
  ])("%s", (text, expected) => expect(dueDate(text, 2024)).toBe(expected));

  it("needs a year from somewhere", () => expect(dueDate("年底前完成", null)).toBeNull());
});
