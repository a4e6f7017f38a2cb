import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHalfWidthMarks, findStraightQuotes } from "./marks.js";

const marksOf = (text: string) =>
  findHalfWidthMarks(text).map(({ start, end, expected }) => `${text.slice(start, end)}→${expected}`);

describe("half-width marks", () => {
  it.each([
    ["健全制度,压实责任", [",→，"]],
    ["办结率98.5%,同比提高", [",→，"]],
    ["问题如下:一是人少;二是钱少", [":→：", ";→；"]],
    ["印发《办法》,抓好落实", [",→，"]],
    ["全年共12件,办结11件", [",→，"]],
    ["设岗(含兼职)8个", ["(含兼职)→（含兼职）"]],
    ["设岗（含兼职)8个", ["（含兼职)→（含兼职）"]],
  ])("are found in %s", (text, expected) => {
    expect(marksOf(text)).toEqual(expected);
  });

  it.each([
    "接听时间8:30至12:00",
    "办结1,204件，其中3,4号窗口",
    "比例为1:2:3",
    "平台支持a,b;c:d?e!",
    "依据ISO/IEC 27001(2022)",
    "（政办发(2021)12号）",
    "（一）工作：抓好落实；督办。",
    "Fazhi, OK! (v1.0)",
  ])("are not in %s", (text) => {
    expect(marksOf(text)).toEqual([]);
  });

  it("never stand between digits or Latin letters", () => {
    const outer = fc.constantFrom(..."0123456789abcXYZ");
    const mark = fc.constantFrom(..."，,;:?!(".slice(1));
    fc.assert(
      fc.property(outer, mark, outer, (before, between, after) => {
        expect(marksOf(`平台${before}${between}${after}。`)).toEqual([]);
      }),
    );
  });

  it("keep the length of the text when they are put right", () => {
    const piece = fc.constantFrom("工作", ",", "，", "(", ")", "（", "）", ":", "12", "ab", "\n", "%", "《", "》", ";");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        for (const { start, end, expected } of findHalfWidthMarks(text)) {
          expect(expected).toHaveLength(end - start);
          expect(text.slice(start, end)).not.toBe(expected);
        }
      }),
    );
  });
});

describe("straight quotation marks", () => {
  it("are counted in pairs round Chinese words", () => {
    const text = '推行"双随机"抽查和"首违不罚"，屏幕为55"。';
    const found = findStraightQuotes(text);
    expect(found?.count).toBe(2);
    expect(text.slice(found?.first.start, found?.first.end)).toBe('"双随机"');
    expect(findStraightQuotes('字段"name"为空')).toBeNull();
  });
});
