import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findResidue } from "./find-residue.js";

const found = (text: string) => findResidue(text).map(({ start, end }) => text.slice(start, end));

describe("findResidue", () => {
  it.each([
    ["于20XX年X月X日印发", ["20XX年X月X日"]],
    ["自202×年起", ["202×年"]],
    ["3月××日召开", ["××日"]],

    ["由XX县人民政府负责", ["XX县人民政府"]],
    ["柳政发〔2022〕XX号", ["XX号"]],
    ["柳政发〔20XX〕12号", ["20XX"]],
    ["培训ＸＸ人次", ["ＸＸ人次"]],
    ["（待县司法局补充）", ["（待县司法局补充）"]],
    ["【请填写具体数字】", ["【请填写具体数字】"]],
    ["（请各科室补充）", ["（请各科室补充）"]],
    ["[TODO]", ["TODO"]],
    ["共____件、____人", ["____", "____"]],
    ["2023年 月 日", ["年 月 日"]],
  ])("finds the leftovers of %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "7×24小时、3 × 8小时",
    "“1+N”、1＋N项、双“X”",
    "P2P、X光、XML、Xbox、5G、x86",
    "张某诉××局、李某某与XX公司一案",
    "《XX工程管理办法》",
    "138XXXX5678、津AXX123",
    "人员有待补充、亟待补充",
    "（3件待核实）、（接待核实）",
    "此处所称基层（此处指镇、街道）",
    "二○二二年，一年一度",
    "a___b",
    "第N次、N次方",
    "李某某、某公司、某些",
    "（一）（略）（）",
  ])("leaves %s alone", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves a line of underscores alone, which is a separator", () => {
    expect(found("上文\n________\n下文")).toEqual([]);
  });

  it("reports spans in order, not empty, without overlaps, within the text", () => {
    const piece = fc.constantFrom(
      "XX",
      "×",
      "年",
      "月",
      "日",
      "局",
      "次",
      "N",
      "（",
      "）",
      "待补充",
      "此处",
      "填写",
      "_",
      "某",
      "TODO",
      "2",
      "，",
      "\n",
      "案",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of findResidue(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it("stays linear on long runs of one thing", () => {
    const time = (text: string) => {
      const before = performance.now();
      findResidue(text);
      return performance.now() - before;
    };
    for (const unit of ["X", "×", "X年", "（", "某", "_", "年 ", "待", "N", "此处", "XX局", "1X", "【"]) {
      const small = unit.repeat(20_000 / unit.length);
      const large = unit.repeat(320_000 / unit.length);
      time(small);
      const base = Math.min(time(small), time(small), time(small));
      // Sixteen times the text; quadratic growth would be 256 times the time.
      expect(time(large), unit).toBeLessThan(Math.max(base, 0.5) * 16 * 6);
    }
  });
});
