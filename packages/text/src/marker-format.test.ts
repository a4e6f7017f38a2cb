import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMarker } from "./marker-format.js";
import { MARKER_RANK, matchMarker } from "./markers.js";

describe("formatMarker", () => {
  it("writes each kind as the standard has it", () => {
    expect(formatMarker("chinese", 21)).toBe("二十一、");
    expect(formatMarker("chinese-parenthesised", 10)).toBe("（十）");
    expect(formatMarker("arabic", 3)).toBe("3.");
    expect(formatMarker("arabic-parenthesised", 3)).toBe("（3）");
    expect([1, 20, 21, 35, 36, 50].map((n) => formatMarker("circled", n)).join("")).toBe("①⑳㉑㉟㊱㊿");
    expect(formatMarker("part", 2)).toBe("第二部分");
    expect(formatMarker("chapter", 12)).toBe("第十二章");
  });

  it("is read back by matchMarker, every kind and number", () => {
    const kinds = [
      "chinese",
      "chinese-parenthesised",
      "arabic",
      "arabic-parenthesised",
      "circled",
      "part",
      "chapter",
    ] as const;
    expect([...kinds].sort()).toEqual(Object.keys(MARKER_RANK).sort());
    for (const kind of kinds) {
      for (let ordinal = 1; ordinal <= (kind === "circled" ? 50 : 199); ordinal++) {
        const text = formatMarker(kind, ordinal);
        const expected = { kind, ordinal, start: 0, end: text.length, text };
        expect(matchMarker(`${text}加强领导`, 0)).toEqual(expected);
      }
    }
  });

  it("refuses numbers that are no ordinals", () => {
    expect(() => formatMarker("circled", 51)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer({ max: 0 }), fc.integer({ min: 200 })), (n) => {
        fc.pre(!(Number.isInteger(n) && n >= 1 && n <= 199));
        expect(() => formatMarker("chinese", n)).toThrow(RangeError);
      }),
    );
  });
});
