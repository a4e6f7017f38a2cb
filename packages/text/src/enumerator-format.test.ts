import { describe, expect, it } from "vitest";
import { formatEnumerator } from "./enumerator-format.js";
import { matchEnumerator } from "./enumerators.js";

describe("formatEnumerator", () => {
  it.each([
    ["shi", 99],
    ["yao", 99],
    ["fangmian", 2],
    ["shouxian", 4],
    ["di", 99],
    ["qi", 99],
  ] as const)("writes %s up to %i, and matchEnumerator reads each back", (family, most) => {
    for (let ordinal = 1; ordinal <= most; ordinal++) {
      const text = formatEnumerator(family, ordinal);
      const mark = family === "di" || family === "qi" ? "，" : "";
      expect(matchEnumerator(`${text}${mark}完善`, 0)).toEqual({ family, ordinal, start: 0, end: text.length, text });
    }
    for (const n of [0, most + 1, 1.5, Number.NaN]) expect(() => formatEnumerator(family, n)).toThrow(RangeError);
  });

  it("writes the words that are in use", () => {
    expect(formatEnumerator("shi", 12)).toBe("十二是");
    expect(formatEnumerator("yao", 2)).toBe("二要");
    expect(formatEnumerator("fangmian", 2)).toBe("另一方面");
    expect(formatEnumerator("shouxian", 4)).toBe("最后");
    expect(formatEnumerator("di", 3)).toBe("第三");
    expect(formatEnumerator("qi", 1)).toBe("其一");
  });
});
