import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, fits, shareOf } from "./rates.js";

describe("a rate", () => {
  it("fits its counts when it is rounded or cut off to any number of decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.nat({ max: 3 }), fc.nat(), (whole, decimals, seed) => {
        // All of them are 100 %, and nothing less is.
        const exact = shareOf(seed % whole, whole);
        const scale = 10 ** decimals;
        const cut = Math.floor(exact * scale) / scale;
        const rounded = Math.round(exact * scale) / scale;
        expect(fits(cut, exact, decimals, false)).toBe(true);
        expect(rounded === 100 || fits(rounded, exact, decimals, false)).toBe(true);
        expect(fits(100, exact, decimals, false)).toBe(false);
        expect(fits(exact + 2 / scale, exact, decimals, false)).toBe(false);
      }),
    );
  });

  it("may be two points off where it is said to be about", () => {
    expect(fits(73, 71.2, 0, true)).toBe(true);
    expect(fits(75, 71.2, 0, true)).toBe(false);
  });

  it("is as exact as it is printed", () => {
    expect(["97%", "97.8%", "97.83％", "１００%"].map(decimalsOf)).toEqual([0, 1, 2, 0]);
  });
});
