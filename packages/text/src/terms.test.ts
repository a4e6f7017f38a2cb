import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTermMatcher } from "./terms.js";

/** Leftmost, then longest, then first index; by brute force. */
function naive(terms: readonly string[], text: string, start: number, end: number) {
  const found: { start: number; end: number; term: number }[] = [];
  for (let at = start; at < end; ) {
    let best = -1;
    terms.forEach((term, index) => {
      const fits = text.indexOf(term, at) === at && at + term.length <= end;
      if (fits && (best < 0 || term.length > (terms[best]?.length ?? 0))) best = index;
    });
    const length = terms[best]?.length ?? 0;
    if (length > 0) found.push({ start: at, end: at + length, term: best });
    at += Math.max(1, length);
  }
  return found;
}

describe("createTermMatcher", () => {
  it("finds the longest term, leftmost first, none overlapping", () => {
    const matcher = createTermMatcher(["法治", "法治政府", "政府建设", "府"]);
    expect(matcher.find("法治政府建设、法治、府")).toEqual([
      { start: 0, end: 4, term: 1 },
      { start: 7, end: 9, term: 0 },
      { start: 10, end: 11, term: 3 },
    ]);
  });

  it("tells whether a term occurs", () => {
    const matcher = createTermMatcher(["台帐", "布署"]);
    expect(matcher.test("工作台帐")).toBe(true);
    expect(matcher.test("工作台帐", 0, 3)).toBe(false);
    expect(matcher.test("工作台账")).toBe(false);
  });

  it("reports the first index of equal terms and refuses an empty one", () => {
    expect(createTermMatcher(["甲", "甲"]).find("甲")).toEqual([{ start: 0, end: 1, term: 0 }]);
    expect(createTermMatcher([]).find("甲")).toEqual([]);
    expect(() => createTermMatcher(["甲", ""])).toThrow(RangeError);
  });

  it("agrees with indexOf for any terms, text and range", () => {
    const unit = fc.constantFrom("甲", "乙", "丙");
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit, minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        fc.string({ unit, maxLength: 40 }),
        fc.nat(10),
        fc.nat(50),
        (terms, text, start, end) => {
          const matcher = createTermMatcher(terms);
          const from = Math.min(start, text.length);
          const to = Math.min(Math.max(from, end), text.length);
          const expected = naive(terms, text, from, to);
          expect(matcher.find(text, from, to)).toEqual(expected);
          expect(matcher.test(text, from, to)).toBe(expected.length > 0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
