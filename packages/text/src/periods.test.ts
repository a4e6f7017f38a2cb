import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate } from "./date-format.js";
import { foldWidth } from "./fold.js";
import { findPeriods } from "./periods.js";

const found = (text: string, year?: number) =>
  findPeriods(text, 0, text.length, year === undefined ? {} : { year }).map((period) => {
    expect(text.slice(period.start, period.end)).toBe(period.text);
    return [period.text, period.from, period.to, period.precision];
  });

describe("findPeriods", () => {
  it.each([
    ["2021—2025年", "2021-01-01", "2025-12-31", "year"],
    ["2021年至2025年", "2021-01-01", "2025-12-31", "year"],
    ["2021年度至2023年度", "2021-01-01", "2023-12-31", "year"],
    ["二〇二一年至二〇二五年", "2021-01-01", "2025-12-31", "year"],
    ["二〇二一—二〇二五年", "2021-01-01", "2025-12-31", "year"],
    ["2022年1—6月", "2022-01-01", "2022-06-30", "month"],
    ["2022年11月至2023年2月份", "2022-11-01", "2023-02-28", "month"],
    ["2020年1 － 2 月", "2020-01-01", "2020-02-29", "month"],
    ["2022年2月2—5日", "2022-02-02", "2022-02-05", "day"],
    ["2022年2月2日至5日", "2022-02-02", "2022-02-05", "day"],
    ["2022年2月2日至3月5日", "2022-02-02", "2022-03-05", "day"],
    ["2022年1月1日起至12月31日", "2022-01-01", "2022-12-31", "day"],
    ["2022-01-14至2022-02-01", "2022-01-14", "2022-02-01", "day"],
    ["2022.1.1-2022.12.31", "2022-01-01", "2022-12-31", "day"],
    ["二〇二二年二月二日至五日", "2022-02-02", "2022-02-05", "day"],
    ["２０２２年１—６月", "2022-01-01", "2022-06-30", "month"],
    ["2022年上半年", "2022-01-01", "2022-06-30", "half-year"],
    ["2022年第三季度", "2022-07-01", "2022-09-30", "quarter"],
    ["2022年前三季度", "2022-01-01", "2022-09-30", "quarter"],
    ["2022年一至三季度", "2022-01-01", "2022-09-30", "quarter"],
    ["2022年2月上旬", "2022-02-01", "2022-02-10", "ten-days"],
    ["2022年2月下旬", "2022-02-21", "2022-02-28", "ten-days"],
    ["2022年12月下旬至2023年1月中旬", "2022-12-21", "2023-01-20", "ten-days"],
  ])("reads %s", (text, from, to, precision) => {
    expect(found(`在${text}，`)).toEqual([[text, from, to, precision]]);
    expect(found(foldWidth(`在${text}，`))).toEqual([[foldWidth(text), from, to, precision]]);
    expect(found(`1、${text}完成`)).toEqual([[text, from, to, precision]]);
  });

  it("does not take the number of an item for a part of the year, nor half of a number for a year", () => {
    expect(found("1.2022年1—6月")).toEqual([["2022年1—6月", "2022-01-01", "2022-06-30", "month"]]);
    expect(found("电话010-2022—2023年，A2021—2025年，1.2021—2025年")).toEqual([]);
  });

  it("takes the year of what has none from the options, and says nothing without", () => {
    for (const [text, from, to] of [
      ["1—6月", "2023-01-01", "2023-06-30"],
      ["9月5日至11日", "2023-09-05", "2023-09-11"],
      ["下半年", "2023-07-01", "2023-12-31"],
      ["四季度", "2023-10-01", "2023-12-31"],
      ["二月至三月", "2023-02-01", "2023-03-31"],
    ] as const) {
      expect(found(text, 2023)).toEqual([[text, from, to, expect.any(String)]]);
      expect(found(text)).toEqual([[text, null, null, expect.any(String)]]);
    }
    for (const text of ["去年上半年", "次年 1—3月", "上年度1—6月", "22年1—6月"])
      expect(found(text, 2023)).toEqual([[expect.any(String), null, null, expect.any(String)]]);
  });

  it("gives no days where the calendar has none or the end precedes the beginning", () => {
    expect(found("2023年2月29日至3月1日，2022年12月至2月，2025—2021年").map(([, from, to]) => [from, to])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it.each([
    "3—5年",
    "2—3个月",
    "1至2天",
    "9:00—11:30",
    "连续三季度",
    "上一季度",
    "每季度",
    "2023年2月2日",
    "2023年2月",
    "2023年1月至今",
    "1日至3日",
    "2022年至3月",
    "3月至5日",
    "0571-8888",
    "12021—2025年",
    "2020—2021—2022年",
    "5季度",
    "13—14月",
    "一年以上半年以下",
    "国办函〔2022〕1—3号",
  ])("finds none in %s", (text) => expect(found(text, 2023)).toEqual([]));

  it("reads the range as if it were the whole text, with absolute offsets", () => {
    const text = "2022年1—6月，2023年上半年";
    expect(findPeriods(text, 5, 9)).toMatchObject([{ start: 5, end: 9, from: null }]);
    expect(findPeriods(text, 10)).toMatchObject([{ start: 10, end: 18, from: "2023-01-01" }]);
    expect(findPeriods(text, 99, -1)).toEqual([]);
  });

  it("refuses a year that it could not read itself", () => {
    for (const year of [1899, 2100, 2022.5, Number.NaN])
      expect(() => findPeriods("", 0, 0, { year })).toThrow(RangeError);
  });

  it("reads back any two dates, written in either style and with either connector", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom("arabic", "chinese"),
        fc.constantFrom("至", "—", "-", "到"),
        (a, b, style, mark) => {
          const written = [a, b]
            .sort((x, y) => x.getTime() - y.getTime())
            .map((date) => ({ iso: date.toISOString().slice(0, 10), date }));
          const text = written
            .map(({ date }) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }))
            .map((date) => formatDate(date, style))
            .join(mark);
          expect(found(`自${text}止`)).toEqual([[text, written[0]?.iso, written[1]?.iso, "day"]]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reports spans in order that do not overlap, for any text", () => {
    const unit = fc.constantFrom(..."12029年月日—至-.～ 一二十上下旬半季度第前〇起\n");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = 0;
        for (const { start, end, text: written, from, to } of findPeriods(text, 0, text.length, { year: 2023 })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(written);
          expect(from === null).toBe(to === null);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
