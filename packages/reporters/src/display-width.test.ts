import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterWidth, displayWidth, takeEnd, takeStart } from "./display-width.js";

const anyText = fc.string({
  unit: fc.constantFrom("法", "a", " ", "，", "“", "é", "🎉", "e\u0301", "𠮷", "\u3099", "1"),
});

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["abc 12", 6],
    ["法治政府", 8],
    ["，。（）《》", 12],
    ["“第一责任人”", 14],
    ["2021—2025", 10],
    ["………", 6],
    ["✔✘", 2],
    ["𠮷野家", 6],
    ["ｱｲｳ", 3],
    ["e\u0301", 1],
    ["한국", 4],
    ["🎉", 2],
  ])("measures %j as %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("is 0 for every combining mark and for nothing else", () => {
    const mark = /^\p{M}$/u;
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      const isMark = mark.test(String.fromCodePoint(codePoint));
      if ((characterWidth(codePoint) === 0) !== isMark) expect.fail(codePoint.toString(16));
    }
  });

  it("is the sum of its parts", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(displayWidth(a + b)).toBe(displayWidth(a) + displayWidth(b));
      }),
    );
  });

  it("takes a run of 300 KB in linear time", () => {
    const start = performance.now();
    expect(displayWidth("“".repeat(300_000))).toBe(600_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("takeStart and takeEnd", () => {
  it("never exceed the columns and never split a character", () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, columns) => {
        const start = takeStart(text, columns);
        const end = takeEnd(text, columns);
        expect(text.startsWith(start)).toBe(true);
        expect(text.endsWith(end)).toBe(true);
        expect(displayWidth(start)).toBeLessThanOrEqual(columns);
        expect(displayWidth(end)).toBeLessThanOrEqual(columns);
        expect(start + end).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it("keep everything that fits", () => {
    expect(takeStart("法治政府", 8)).toBe("法治政府");
    expect(takeEnd("法治政府", 7)).toBe("治政府");
    expect(takeStart("法治政府", 7)).toBe("法治政");
  });
});
