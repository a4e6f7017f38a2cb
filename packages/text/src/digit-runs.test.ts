import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitsEnd, digitsStart, digitsValue, nextCentury } from "./digit-runs.js";

describe("digitsEnd and digitsStart", () => {
  it("find the ends of a run of either width, within their limits", () => {
    const text = "共1２3件";
    expect([digitsEnd(text, 1), digitsEnd(text, 0), digitsEnd(text, 1, 3)]).toEqual([4, 0, 3]);
    expect([digitsStart(text, 4, 9), digitsStart(text, 5, 9), digitsStart(text, 4, 2)]).toEqual([1, 5, 2]);
  });
});

describe("digitsValue", () => {
  it("reads back any whole number, in either width", () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        const wide = String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        expect(digitsValue(`第${n}`, 1, String(n).length + 1)).toBe(n);
        expect(digitsValue(wide, 0, wide.length)).toBe(n);
      }),
    );
  });
});

describe("nextCentury", () => {
  it("finds the runs that begin like a year, and those alone", () => {
    const unit = fc.constantFrom(..."0129１２０９年");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        const expected = [...text.matchAll(/(?<![0-9０-９])(?:[1１][9９]|[2２][0０1１])/g)].map(({ index }) => index);
        const found: number[] = [];
        for (let at = nextCentury(text, 0); at < text.length; at = nextCentury(text, digitsEnd(text, at)))
          found.push(at);
        expect(found).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
