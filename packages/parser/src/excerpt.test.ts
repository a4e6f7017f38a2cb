import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt.js";

describe("excerptOf", () => {
  it("finds the way back over what was left out", () => {
    const folded = "依据《规定》 现将 情况报告如下";
    const { text, placeOf } = excerptOf({ folded }, [{ start: 0, end: folded.length }], /《[^》]*》|\s+/g);
    expect(text).toBe("依据现将情况报告如下");
    const place = placeOf(text.indexOf("现将情况"), 4);
    expect(place && folded.slice(place.start, place.end)).toBe("现将 情况");
  });

  it("places every unit of every piece where it came from", () => {
    const folded = fc.string({ unit: fc.constantFrom("甲", "乙", " ", "　", "\t"), maxLength: 30 });
    fc.assert(
      fc.property(folded, fc.nat(30), (text, cut) => {
        const at = Math.min(cut, text.length);
        const pieces = [
          { start: 0, end: at },
          { start: at, end: text.length },
        ];
        const excerpt = excerptOf({ folded: text }, pieces, /\s+/g);
        for (let index = 0; index < excerpt.text.length; index++) {
          if (excerpt.text[index] === "\n") continue;
          const place = excerpt.placeOf(index, 1);
          expect(place && text.slice(place.start, place.end)).toBe(excerpt.text[index]);
        }
      }),
    );
  });

  it("has no place for what lies behind its end", () => {
    expect(excerptOf({ folded: "甲" }, [{ start: 0, end: 1 }], /\s+/g).placeOf(5, 1)).toBeNull();
  });
});
