import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bracketBalance } from "./brackets.js";

const unpaired = (text: string) => bracketBalance(text).map(({ start, text: mark, side }) => [start, mark, side]);

describe("bracketBalance", () => {
  it("finds nothing in balanced text, nested, in mixed widths, or over one line break", () => {
    expect(unpaired("“甲《乙（丙〔丁〕）》”【戊】")).toEqual([]);
    expect(unpaired("（甲)(乙）")).toEqual([]);
    expect(unpaired("《甲\n乙》")).toEqual([]);
  });

  it("reports a mark without partner with its position, kind and side", () => {
    expect(bracketBalance("甲《乙")).toEqual([{ start: 1, end: 2, kind: "《》", side: "open", text: "《" }]);
    expect(unpaired("甲”乙")).toEqual([[1, "”", "close"]]);
    expect(unpaired("（甲（乙）")).toEqual([[0, "（", "open"]]);
    expect(unpaired("《甲\n\n乙》")).toEqual([
      [0, "《", "open"],
      [5, "》", "close"],
    ]);
  });

  it("counts each kind for itself", () => {
    expect(unpaired("“甲《乙”丙》")).toEqual([]);
    expect(unpaired("“甲》")).toEqual([
      [0, "“", "open"],
      [2, "》", "close"],
    ]);
  });

  it("does not ask for the opening bracket of a list number", () => {
    expect(unpaired("1）甲；2)乙。\n  一）丙\n三)丁")).toEqual([]);
    expect(unpaired("甲乙）")).toEqual([[2, "）", "close"]]);
    expect(unpaired("共12）")).toEqual([[3, "）", "close"]]);
  });

  it("uses absolute offsets and stays inside the range", () => {
    expect(bracketBalance("“甲《乙》", 1).map(({ start }) => start)).toEqual([]);
    expect(bracketBalance("“甲《乙》", 1, 4).map(({ start }) => start)).toEqual([2]);
  });

  it("reports only marks, in order, each once", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."“”《》（)(）甲\n1"), maxLength: 40 }), (text) => {
        let last = -1;
        for (const { start, end, text: mark } of bracketBalance(text)) {
          expect(start).toBeGreaterThan(last);
          expect(text.slice(start, end)).toBe(mark);
          last = start;
        }
      }),
    );
  });
});
