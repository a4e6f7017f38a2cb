import { describe, expect, it } from "vitest";
import { chineseYearBefore, chineseYearValue, nextChineseYear } from "./chinese-years.js";

describe("nextChineseYear", () => {
  it("finds four digits before 年", () => {
    const text = "今年二〇二三年和一九九零年";
    const first = nextChineseYear(text, 0);
    const second = nextChineseYear(text, first + 5);
    expect([text.slice(first, first + 5), text.slice(second, second + 5)]).toEqual(["二〇二三年", "一九九零年"]);
    expect([chineseYearValue(text, first), chineseYearValue(text, second)]).toEqual([2023, 1990]);
    expect(nextChineseYear(text, second + 5)).toBe(text.length);
  });

  it.each(["二O二三年", "二o二三年", "二Ｏ二三年", "二0二三年", "二０二三年", "二◯二三年"])(
    "takes %s for 2023",
    (text) => {
      expect(nextChineseYear(text, 0)).toBe(0);
      expect(chineseYearValue(text, 0)).toBe(2023);
    },
  );

  it.each(["2023年", "O二三年", "甲二O年", "三〇二三年", "一二〇二三年", "二十三年", "〇二三年", "二〇二三", "年", ""])(
    "finds none in %s",
    (text) => expect(nextChineseYear(text, 0)).toBe(text.length),
  );
});

describe("chineseYearBefore", () => {
  it("does not look beyond the start of the text", () => {
    expect(chineseYearBefore("二〇二三年", 4)).toBe(0);
    expect(chineseYearBefore("〇二三年", 3)).toBeNull();
  });
});
