import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines } from "./lines.js";

const contents = (text: string) => {
  const lines = splitLines(text);
  return Array.from({ length: lines.count }, (_, index) => text.slice(lines.start(index), lines.end(index)));
};

describe("splitLines", () => {
  it("breaks at LF, CR LF, CR, U+2028 and U+2029", () => {
    expect(contents("一\n二\r\n三\r四\u2028五\u2029六")).toEqual(["一", "二", "三", "四", "五", "六"]);
  });

  it("keeps form feed and vertical tab inside a line", () => {
    expect(contents("一\f二\v三")).toEqual(["一\f二\v三"]);
  });

  it("gives the empty text one empty line and a closing line break an empty last one", () => {
    expect(contents("")).toEqual([""]);
    expect(contents("一\n")).toEqual(["一", ""]);
    expect(contents("\r\n\n\r")).toEqual(["", "", "", ""]);
  });

  it("counts lines and columns from 1", () => {
    const lines = splitLines("甲乙\r\n丙");
    expect([0, 1, 2, 3, 4, 5].map((offset) => lines.lineAt(offset))).toEqual([1, 1, 1, 1, 2, 2]);
    expect([0, 2, 4, 5].map((offset) => lines.columnAt(offset))).toEqual([1, 3, 1, 2]);
  });

  it("takes offsets outside the text as its first and last line, and refuses indexes of no line", () => {
    const lines = splitLines("甲\n乙");
    expect([lines.lineAt(-5), lines.lineAt(99), lines.columnAt(-5)]).toEqual([1, 2, 1]);
    expect(() => lines.start(2)).toThrow(RangeError);
    expect(() => lines.end(-1)).toThrow(RangeError);
  });

  it("finds many lines, of line feeds alone and of mixed line breaks", () => {
    for (const ends of ["\n", "\r\n", "\n\u2029"]) {
      const lines = Array.from({ length: 1000 }, (_, index) => "甲".repeat(index % 3));
      expect(contents(lines.join(ends))).toEqual(lines.join(ends).split(/\r\n|[\n\u2029]/));
    }
  });

  it("agrees with String.split and finds the line of every offset", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "\n", "\r", "\u2028", "\f", "a") });
    fc.assert(
      fc.property(text, (sample) => {
        expect(contents(sample)).toEqual(sample.split(/\r\n|[\n\r\u2028\u2029]/));
        const lines = splitLines(sample);
        for (let offset = 0; offset <= sample.length; offset++) {
          const index = lines.lineAt(offset) - 1;
          expect(lines.start(index)).toBeLessThanOrEqual(offset);
          if (index + 1 < lines.count) expect(lines.start(index + 1)).toBeGreaterThan(offset);
          expect(lines.columnAt(offset)).toBe(offset - lines.start(index) + 1);
        }
      }),
    );
  });
});
