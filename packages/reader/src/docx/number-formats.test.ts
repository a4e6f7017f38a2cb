import { describe, expect, it } from "vitest";
import { formattedNumber } from "./number-formats.js";

const shown = (format: string, ...values: readonly number[]) => values.map((value) => formattedNumber(value, format));

describe("formattedNumber", () => {
  it.each([
    [
      "chineseCountingThousand",
      [1, 10, 11, 20, 21, 100, 101, 110, 111, 1010, 10001],
      "一 十 十一 二十 二十一 一百 一百零一 一百一十 一百一十一 一千零一十 一万零一",
    ],
    ["chineseCounting", [3, 12, 99, 100, 105], "三 十二 九十九 一〇〇 一〇五"],
    ["ideographDigital", [1, 10, 24], "一 一〇 二四"],
    ["japaneseCounting", [10, 21, 100, 111, 230], "十 二十一 百 百十一 二百三十"],
    ["taiwaneseCountingThousand", [15, 10000], "十五 一萬"],
    ["chineseLegalSimplified", [1, 10, 15, 105], "壹 壹拾 壹拾伍 壹佰零伍"],
    ["ideographTraditional", [1, 10, 11], "甲 癸 11"],
    ["ideographZodiac", [1, 12, 13], "子 亥 13"],
    ["ideographZodiacTraditional", [1, 60], "甲子 癸亥"],
    ["decimalEnclosedCircle", [1, 20, 21], "① ⑳ 21"],
    ["decimalEnclosedParen", [1, 20], "⑴ ⒇"],
    ["decimalFullWidth", [12], "１２"],
    ["decimalZero", [3, 12], "03 12"],
    ["upperRoman", [4, 9, 14, 1999], "IV IX XIV MCMXCIX"],
    ["lowerRoman", [3], "iii"],
    ["upperLetter", [1, 26, 27, 53], "A Z AA AAA"],
    ["lowerLetter", [2], "b"],
    ["ordinal", [1, 2, 3, 4, 11, 12, 21, 112], "1st 2nd 3rd 4th 11th 12th 21st 112th"],
    ["numberInDash", [7], "- 7 -"],
    ["none", [5], ""],
    ["noSuchFormat", [5], "5"],
    ["constructor", [5], "5"],
  ])("writes %s as Word does", (format, values, expected) => {
    expect(shown(format, ...values).join(" ")).toBe(expected);
  });

  it("falls back to figures beyond the reach of a format", () => {
    expect(shown("upperRoman", 0, 4000)).toEqual(["0", "4000"]);
    expect(shown("upperLetter", 0, 100_000)).toEqual(["0", "100000"]);
    expect(shown("chineseCountingThousand", -1, 100_000_000)).toEqual(["-1", "100000000"]);
  });

  it("pads as the sample of a custom format shows", () => {
    expect(formattedNumber(7, "custom", "001, 002, 003, ...")).toBe("007");
    expect(formattedNumber(7, "custom", "а, б, в, ...")).toBe("7");
  });
});
