import { describe, expect, it } from "vitest";
import { formatNumber, type NumberFormat } from "./number-format.js";

describe("formatNumber", () => {
  it.each<[NumberFormat, readonly (readonly [number, string])[]]>([
    [
      "chinese",
      [
        [1, "一"],
        [10, "十"],
        [11, "十一"],
        [20, "二十"],
        [101, "一百零一"],
        [110, "一百一十"],
        [1005, "一千零五"],
        [0, "零"],
      ],
    ],
    [
      "chinese-digits",
      [
        [10, "一〇"],
        [23, "二三"],
      ],
    ],
    [
      "chinese-financial",
      [
        [3, "叁"],
        [10, "壹拾"],
      ],
    ],
    [
      "heavenly-stems",
      [
        [1, "甲"],
        [10, "癸"],
        [11, "11"],
      ],
    ],
    [
      "earthly-branches",
      [
        [12, "亥"],
        [13, "13"],
      ],
    ],
    [
      "stems-and-branches",
      [
        [1, "甲子"],
        [60, "癸亥"],
        [61, "甲子"],
      ],
    ],
    [
      "circled",
      [
        [1, "①"],
        [20, "⑳"],
        [21, "㉑"],
        [36, "㊱"],
        [50, "㊿"],
        [51, "51"],
      ],
    ],
    [
      "parenthesised",
      [
        [1, "⑴"],
        [21, "21"],
      ],
    ],
    [
      "chinese-parenthesised",
      [
        [10, "㈩"],
        [11, "11"],
      ],
    ],
    ["full-width", [[12, "１２"]]],
    [
      "zero-padded",
      [
        [5, "05"],
        [12, "12"],
      ],
    ],
    [
      "upper-roman",
      [
        [4, "IV"],
        [1994, "MCMXCIV"],
        [4000, "4000"],
      ],
    ],
    [
      "lower-letter",
      [
        [1, "a"],
        [26, "z"],
        [27, "aa"],
        [0, "0"],
      ],
    ],
    ["none", [[3, ""]]],
  ])("counts in %s", (format, pairs) => {
    for (const [value, text] of pairs) expect(formatNumber(value, format)).toBe(text);
  });

  it("stays decimal for numbers that no format has", () => {
    expect(formatNumber(-3, "chinese")).toBe("-3");
    expect(formatNumber(2 ** 31, "chinese")).toBe("2147483648");
    expect(formatNumber(2 ** 31, "lower-letter")).toBe("2147483648");
  });
});
