import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFigureRanges } from "./figure-ranges.js";
import { foldWidth } from "./fold.js";

const found = (text: string) =>
  findFigureRanges(text).map((range) => {
    expect(text.slice(range.start, range.end)).toBe(range.text);
    return [range.text, range.from, range.to, range.unit];
  });

describe("findFigureRanges", () => {
  it.each([
    ["3—5个", 3, 5, "个"],
    ["10至15个工作日", 10, 15, "个工作日"],
    ["2到3天", 2, 3, "天"],
    ["63%～68%", 63, 68, "%"],
    ["3.5-4.2亿元", 350_000_000, 420_000_000, "元"],
    ["30—50万元", 300_000, 500_000, "元"],
    ["3万—5万元", 30_000, 50_000, "元"],
    ["8千至1万元", 8000, 10_000, "元"],
    ["100至200余件", 100, 200, "件"],
    ["1,000-2,000件", 1000, 2000, "件"],
    ["3 — 5 次", 3, 5, "次"],
    ["１０—２０人", 10, 20, "人"],
    ["1亿2000万元—1亿5000万元", 120_000_000, 150_000_000, "元"],
  ])("reads %s", (text, from, to, unit) => {
    expect(found(`约${text}，`)).toEqual([[text, from, to, unit]]);
    expect(found(`压缩至${text}，`)).toEqual([[text, from, to, unit]]);
    expect(found(foldWidth(`约${text}，`))).toMatchObject([[foldWidth(text), from, to, unit]]);
  });

  it.each([
    "从3个到5个",
    "由63%至68%",
    "5—3个",
    "第3—5条",
    "2-3-5个",
    "2至3-5个",
    "0.5.1至3个",
    "1,22至3个",
    "5个—8项",
    "5个、8个",
    "2022—2023年",
    "2022年3—5月",
    "0571-8888件",
    "3.1.2-5个",
    "A3-5个",
    "—5个",
    "达到5个",
    "至5个",
    "3个至今",
  ])("finds none in %s", (text) => expect(found(text)).toEqual([]));

  it("takes a comma that groups no thousands for the end of another number", () => {
    expect(found("到2022,30至50件")).toEqual([["30至50件", 30, 50, "件"]]);
  });

  it("says which are percentages, and uses absolute offsets in a range of the text", () => {
    expect(findFigureRanges("1—2件，63%～68%", 5)).toEqual([
      { start: 5, end: 12, text: "63%～68%", from: 63, to: 68, unit: "%", percent: true },
    ]);
    expect(findFigureRanges("1—2件", 1)).toEqual([]);
  });

  it("reads back any two numbers, whichever connector and unit", () => {
    const number = fc.integer({ min: 1, max: 9999 });
    const connector = fc.constantFrom("—", "-", "～", "至", "到", " — ");
    fc.assert(
      fc.property(
        number,
        number,
        connector,
        fc.constantFrom("个", "%", "万元", "人次"),
        fc.boolean(),
        (a, b, mark, unit, both) => {
          fc.pre(a !== b);
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const scale = unit === "万元" ? 10_000 : 1;
          const text = `${from}${both ? unit : ""}${mark}${to}${unit}`;
          expect(found(`共${text}。`)).toEqual([[text, from * scale, to * scale, unit === "万元" ? "元" : unit]]);
        },
      ),
    );
  });

  it("reports spans in order that do not overlap, for any text", () => {
    const unit = fc.constantFrom(..."01234—-至到~.,万亿千个项件% 第从年\n");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = 0;
        for (const { start, end, text: written, from, to } of findFigureRanges(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(written);
          expect(from).toBeLessThan(to);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
