import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, parseDate } from "./dates.js";

const found = (text: string) =>
  findDates(text).map((date) => {
    expect(text.slice(date.start, date.end)).toBe(date.text);
    return [date.text, date.iso];
  });

describe("findDates", () => {
  it.each([
    ["2023年2月2日", "2023-02-02", "day"],
    ["2017年02月28日", "2017-02-28", "day"],
    ["２０２３年２月２日", "2023-02-02", "day"],
    ["2025 年 1 月 3 日", "2025-01-03", "day"],
    ["2022年1月", "2022-01", "month"],
    ["2022年", "2022", "year"],
    ["2022-01-14", "2022-01-14", "day"],
    ["2022-1-4", "2022-01-04", "day"],
    ["2021/03/29", "2021-03-29", "day"],
    ["2021.03.29", "2021-03-29", "day"],
    ["18.03.2015", "2015-03-18", "day"],
    ["二〇二三年二月二日", "2023-02-02", "day"],
    ["二○二二年十二月三十一日", "2022-12-31", "day"],
    ["二〇二三年十月", "2023-10", "month"],
    ["二〇二一年", "2021", "year"],
    ["2024年2月29日", "2024-02-29", "day"],
  ] as const)("reads %s", (text, iso, precision) => {
    expect(parseDate(text)).toMatchObject({ start: 0, end: text.length, text, iso, precision });
    expect(found(`发布日期：${text}。`)).toEqual([[text, iso]]);
  });

  it("takes the time of day with it", () => {
    expect(parseDate("2022-01-14 11:08")).toMatchObject({ iso: "2022-01-14", time: "11:08" });
    expect(parseDate("2021/03/29 11:30:01")).toMatchObject({ time: "11:30:01" });
    expect(parseDate("2022年1月4日 9：05")).toMatchObject({ iso: "2022-01-04", time: "9:05" });
    expect(parseDate("2023年2月2日")?.time).toBeNull();
  });

  it("reads the day before the year also where it looks like the beginning of one", () => {
    expect(found("19.12.2015、20.11.2016、21．03．2017")).toEqual([
      ["19.12.2015", "2015-12-19"],
      ["20.11.2016", "2016-11-20"],
      ["21．03．2017", "2017-03-21"],
    ]);
    expect(parseDate("20.19.2015")).toMatchObject({ year: 2015, month: 19, day: 20, iso: null });
  });

  it("reads both dates of a range, whichever dash joins them, but no number behind a code", () => {
    for (const dash of ["-", "—", "——", "－", "至"])
      expect(found(`${"2022-01-14"}${dash}2022-02-01`).map(([, iso]) => iso)).toEqual(["2022-01-14", "2022-02-01"]);
    expect(found("——2022-01-14")).toEqual([["2022-01-14", "2022-01-14"]]);
    expect(found("A-2022-01-14，3—2022-01-14，．2022-01-14")).toEqual([]);
  });

  it("does not read the minutes of one date as the day of the next", () => {
    expect(found("2022-01-02 11:08.3.2015")).toEqual([["2022-01-02 11:08", "2022-01-02"]]);
  });

  it("reports a day or month that the calendar does not have without iso", () => {
    expect(found("2023年2月29日、2023年13月1日、2022-00-10")).toEqual([
      ["2023年2月29日", null],
      ["2023年13月1日", null],
      ["2022-00-10", null],
    ]);
    expect(parseDate("2023年2月30日")).toMatchObject({ year: 2023, month: 2, day: 30, precision: "day" });
  });

  it.each([
    "2022年度",
    "20221231",
    "12.4",
    "2021-2025年度",
    "3年",
    "22年3月",
    "12022年",
    "第2022-1号",
    "5000年",
    "二十年",
    "192.168.2010.1.1",
  ])("finds no date in %s", (text) => expect(found(text)).toEqual([]));

  it("reads the range as if it were the whole text, with absolute offsets", () => {
    const text = "2021年，2022年3月5日，2023年";
    expect(findDates(text, 6, 15).map(({ start, end }) => text.slice(start, end))).toEqual(["2022年3月5日"]);
    expect(findDates(text, 6, 12)).toMatchObject([{ start: 6, text: "2022年", precision: "year" }]);
    expect(findDates(text, 99, -4)).toEqual([]);
  });

  it("reads every day of 1900–2099 in each of the usual forms", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = iso.split("-");
        for (const text of [
          iso,
          `${y}/${m}/${d}`,
          `${y}.${m}.${d}`,
          `${d}.${m}.${y}`,
          `${y}年${Number(m)}月${Number(d)}日`,
        ]) {
          expect(parseDate(text)?.iso).toBe(iso);
        }
      }),
    );
  });
});

describe("parseDate", () => {
  it.each(["", "2023年2月2日发布", "于2023年", " 2023年", "2023", "1".repeat(100_000)])("refuses %s", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
