import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMarkers } from "./line-markers.js";
import { matchMarker } from "./markers.js";

describe("findMarkers", () => {
  it("finds the numbers that open lines, over blanks and any line break", () => {
    const text = "一、甲\r\n\u3000\u3000（一）乙。1.丙\n\n  2.丁\u2028①戊\r没有编号";
    expect(findMarkers(text).map(({ kind, text: marker }) => [kind, marker])).toEqual([
      ["chinese", "一、"],
      ["chinese-parenthesised", "（一）"],
      ["arabic", "2."],
      ["circled", "①"],
    ]);
  });

  it("reads the range as if it were the whole text, with absolute offsets", () => {
    const text = "共计一、甲\n二、乙\n三、丙";
    expect(findMarkers(text, 2, 8).map(({ start, end }) => text.slice(start, end))).toEqual(["一、", "二、"]);
    expect(findMarkers(text, 99, -1)).toEqual([]);
  });

  it("agrees with matchMarker at each place it names, in order, for any text", () => {
    const unit = fc.constantFrom(..."一二（）1２.、第部分 \u3000\n\r①法");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = -1;
        for (const marker of findMarkers(text)) {
          expect(marker.start).toBeGreaterThan(last);
          expect(text.slice(marker.start, marker.end)).toBe(marker.text);
          expect(matchMarker(text, marker.start)).toEqual(marker);
          expect(text.slice(0, marker.start)).toMatch(/(?:^|[\n\r])[ \u3000]*$/);
          last = marker.start;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
