import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate } from "./date-format.js";
import { findDates, parseDate } from "./dates.js";

describe("formatDate", () => {
  it("writes official dates, without zeros before month and day", () => {
    expect(formatDate({ year: 2023, month: 2, day: 12 }, "arabic")).toBe("2023年2月12日");
    expect(formatDate({ year: 2023, month: 12, day: 30 }, "chinese")).toBe("二〇二三年十二月三十日");
    expect(formatDate({ year: 2020, month: 10, day: null }, "chinese")).toBe("二〇二〇年十月");
    expect(formatDate({ year: 2023, month: null, day: null }, "arabic")).toBe("2023年");
  });

  it("is read back by parseDate and findDates, whatever the day and the precision", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom("arabic", "chinese"), fc.nat(2), (instant, style, precision) => {
        const date = {
          year: instant.getUTCFullYear(),
          month: precision > 0 ? instant.getUTCMonth() + 1 : null,
          day: precision > 1 ? instant.getUTCDate() : null,
        };
        const text = formatDate(date, style);
        expect(parseDate(text)).toMatchObject({
          ...date,
          text,
          iso: instant.toISOString().slice(0, 4 + 3 * precision),
        });
        expect(findDates(`于${text}印发`)).toMatchObject([{ ...date, start: 1, end: 1 + text.length }]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [1899, 1, 1],
    [2100, null, null],
    [2023, 13, null],
    [2023, 2, 29],
    [2023, 0, 1],
    [2023, null, 1],
    [2023.5, null, null],
    [2023, 1.5, null],
    [2023, 1, Number.NaN],
  ])("refuses %s-%s-%s", (year, month, day) => {
    expect(() => formatDate({ year, month, day }, "arabic")).toThrow(RangeError);
  });
});
