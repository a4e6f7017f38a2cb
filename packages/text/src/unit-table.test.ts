import { describe, expect, it } from "vitest";
import { mapUnits, unitTable } from "./unit-table.js";

describe("mapUnits", () => {
  it("replaces the pairs of the table and nothing else", () => {
    expect(mapUnits("甲乙丙甲\0\uffff", unitTable("甲丙", "子丑"))).toBe("子乙丑子\0\uffff");
  });

  it("asks once for a unit that was left open, when it is met", () => {
    const asked: number[] = [];
    const table = unitTable("b", "c", [[0x61, 0x7a]], (code, entries) => {
      asked.push(code);
      return code === 0x61 ? 0x62 ^ (entries[0x62] ?? 0) : code;
    });
    expect(mapUnits("甲", table)).toBe("甲");
    expect(asked).toEqual([]);
    expect(mapUnits("azbaz", table)).toBe("czccz");
    expect(mapUnits("za", table)).toBe("zc");
    expect(asked).toEqual([0x61, 0x7a]);
  });

  it("keeps surrogates, paired and alone, beside units that change", () => {
    const table = unitTable("甲", "子");
    for (const other of ["😀", "\ud800", "\udc00"]) {
      expect(mapUnits(other, table)).toBe(other);
      expect(mapUnits(`${other}甲${other}`, table)).toBe(`${other}子${other}`);
    }
  });

  it("refuses strings of different length", () => {
    expect(() => unitTable("甲乙", "子")).toThrow(RangeError);
  });
});
