import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDocumentNumber } from "./document-number-format.js";
import { findDocumentNumbers } from "./document-numbers.js";

describe("formatDocumentNumber", () => {
  it("writes code, year and number as the standard has them", () => {
    expect(formatDocumentNumber({ agency: "国办函", year: 2022, number: 102 })).toBe("国办函〔2022〕102号");
    expect(formatDocumentNumber({ agency: "国务院令", year: null, number: 713 })).toBe("国务院令第713号");
  });

  it("is read back by findDocumentNumbers", () => {
    const agency = fc.constantFrom("国办发", "青府函", "蓝江府办发", "云泽住建法规", "");
    const year = fc.integer({ min: 1900, max: 2099 });
    fc.assert(
      fc.property(agency, year, fc.integer({ min: 1, max: 99_999 }), (code, inYear, number) => {
        const text = formatDocumentNumber({ agency: code, year: inYear, number });
        expect(findDocumentNumbers(`（${text}）`)).toMatchObject([
          { text, agency: code, year: inYear, number, brackets: "〔〕", start: 1, end: 1 + text.length },
        ]);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("国务院令", "司法部令", "蓝川省人民政府令"),
        fc.integer({ min: 1, max: 9999 }),
        (code, number) => {
          const text = formatDocumentNumber({ agency: code, year: null, number });
          expect(findDocumentNumbers(`（${text}）`)).toMatchObject([{ text, agency: code, year: null, number }]);
        },
      ),
    );
  });

  it.each([
    ["国办函", 2022, 0],
    ["国办函", 2022, 100_000],
    ["国办函", 2022, 1.5],
    ["国办函", 22, 1],
    ["国办函", null, 1],
    ["国务院令", null, 10_000],
  ])("refuses %s, %s, %s", (agency, year, number) => {
    expect(() => formatDocumentNumber({ agency, year, number })).toThrow(RangeError);
  });
});
