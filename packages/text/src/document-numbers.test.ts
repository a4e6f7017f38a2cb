import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDocumentNumbers } from "./document-numbers.js";
import { foldWidth } from "./fold.js";

const found = (text: string) =>
  findDocumentNumbers(text).map((match) => {
    expect(text.slice(match.start, match.end)).toBe(match.text);
    return [match.text, match.agency, match.year, match.number, match.brackets];
  });

describe("findDocumentNumbers", () => {
  it.each([
    ["国办函〔2022〕102号", "国办函", 2022, 102, "〔〕"],
    ["厅字［2019］28号", "厅字", 2019, 28, "［］"],
    ["青川府办发[2021]7号", "青川府办发", 2021, 7, "[]"],
    ["青川府办发（2021）7号", "青川府办发", 2021, 7, "（）"],
    ["(2022)12号", "", 2022, 12, "()"],
    ["国办函 〔 2022 〕 102 号", "国办函", 2022, 102, "〔〕"],
    ["国办函〔2022〕第5号", "国办函", 2022, 5, "〔〕"],
    ["国办函〔\u3000 2022  〕  第  12345  号", "国办函", 2022, 12345, "〔〕"],
    ["青府发〔2022〕 号", "青府发", 2022, null, "〔〕"],
    ["青府发〔2022〕××号", "青府发", 2022, null, "〔〕"],
    ["国办函〔２０２２〕１０２号", "国办函", 2022, 102, "〔〕"],
    ["青州委法20239号", "青州委法", 2023, 9, "lost"],
    ["青州府办发2023 9号", "青州府办发", 2023, 9, "lost"],
    ["青州府办发〔202526号", "青州府办发", 2025, 26, "〔"],
    ["青州府办发2025〕26号", "青州府办发", 2025, 26, "〕"],
    ["国务院令第713号", "国务院令", null, 713, "none"],
    ["主席令第七十五号", "主席令", null, 75, "none"],
    ["国务院第713号令", "国务院令", null, 713, "none"],
    ["蓝川省政府第 28 号令", "蓝川省政府令", null, 28, "none"],
    ["国家税务总局公告2022年第5号", "国家税务总局公告", 2022, 5, "none"],
    ["云泽市住建局通告 2022 年第 12 号", "云泽市住建局通告", 2022, 12, "none"],
  ])("reads %s", (text, agency, year, number, brackets) => {
    expect(found(`《某条例》（${text}）要求`)).toEqual([[text, agency, year, number, brackets]]);
  });

  it("cuts the sentence off the code", () => {
    expect(found("严格按照国办函〔2022〕102号文件")[0]?.[0]).toBe("国办函〔2022〕102号");
    expect(found("经研究印发了青府办发〔2022〕3号")[0]?.[1]).toBe("青府办发");
    expect(found("国办函〔2022〕1号和国办发〔2022〕2号").map(([text]) => text)).toEqual([
      "国办函〔2022〕1号",
      "国办发〔2022〕2号",
    ]);
  });

  it("reads folded text alike", () => {
    expect(found(foldWidth("国办函〔2022〕102号"))).toEqual([["国办函[2022]102号", "国办函", 2022, 102, "[]"]]);
  });

  it.each([
    "（2022）青0101行初12号",
    "公网安备20230101号",
    "京ICP备20231234号",
    "在幸福路20231号",
    "12号",
    "第12号",
    "2022年12号",
    "20239号",
    "责令12号",
    "第713号令",
    "根据第713号令",
    "下发第12号令",
    "公告2022年第5号",
    "刊物2022年第5号",
    "工作简报2022年第12号",
    "第12号楼",
    "〔2022〕年",
  ])("finds none in %s", (text) => expect(found(text)).toEqual([]));

  it("reports what it finds with spans that slice to it, in order, for any text", () => {
    const unit = fc.constantFrom(..."〔〕[（）2022019号第令年公告国院局发 甲×");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = 0;
        for (const { start, end, text: written } of findDocumentNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(written);
          expect(written).toMatch(/号令?$/);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("stays inside the range", () => {
    const text = "国办函〔2022〕102号";
    expect(findDocumentNumbers(text, 2)).toMatchObject([{ start: 2, agency: "函" }]);
    expect(findDocumentNumbers(text, 0, 10)).toEqual([]);
  });
});
