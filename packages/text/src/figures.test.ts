import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFigures } from "./figures.js";
import { foldWidth } from "./fold.js";

const found = (text: string) =>
  findFigures(text).map((figure) => {
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    return [figure.text, figure.value, figure.unit, figure.qualifier];
  });

describe("findFigures", () => {
  it.each([
    ["行权事项5577项", "5577项", 5577, "项", null],
    ["共1,234件", "1,234件", 1234, "件", null],
    ["归集１２３件", "１２３件", 123, "件", null],
    ["归集15.3万个", "15.3万个", 153000, "个", null],
    ["数据20余万条", "20余万条", 200000, "条", "余"],
    ["数据73万余条", "73万余条", 730000, "条", "余"],
    ["约3.4万件", "3.4万件", 34000, "件", "约"],
    ["约500余件", "500余件", 500, "件", "约…余"],
    ["办结率98.24%", "98.24%", 98.24, "%", null],
    ["办结率90％", "90％", 90, "%", null],
    ["达到 100 %", "100 %", 100, "%", null],
    ["均达到98%以上", "98%", 98, "%", "以上"],
    ["不少于 12 项", "12 项", 12, "项", "不少于"],
    ["超过了60名", "60名", 60, "名", "超过"],
    ["投资335.58亿元", "335.58亿元", 33558000000, "元", null],
    ["资金1.2万亿元", "1.2万亿元", 1200000000000, "元", null],
    ["资金2010万元", "2010万元", 20100000, "元", null],
    ["培训2.6万余人次", "2.6万余人次", 26000, "人次", "余"],
    ["检查1664家次", "1664家次", 1664, "家次", null],
    ["提高2.5个百分点", "2.5个百分点", 2.5, "个百分点", null],
    ["压缩35个工作日以内", "35个工作日", 35, "个工作日", "以内"],
    ["每年40小时", "40小时", 40, "小时", null],
    ["为期3年", "3年", 3, "年", null],
    ["得98.5分", "98.5分", 98.5, "分", null],
    ["三千余名人员", "三千余名", 3000, "名", "余"],
    ["办理两百件", "两百件", 200, "件", null],
    ["三十五万人次", "三十五万人次", 350000, "人次", null],
    ["投入1亿2000万元", "1亿2000万元", 120_000_000, "元", null],
    ["走访3万5千余户", "3万5千余户", 35000, "户", "余"],
    ["按时办结率达到百分之九十五以上", "百分之九十五", 95, "%", "以上"],
    ["不低于百分之98.5", "百分之98.5", 98.5, "%", "不低于"],
    ["同比下降百分之三点二", "百分之三点二", 3.2, "%", null],
    ["实现百分之百", "百分之百", 100, "%", null],
    ["差错率千分之二", "千分之二", 2, "‰", null],
    ["办理复议141，", "141", 141, "", null],
    ["办理复议 141\n其他", "141", 141, "", null],
    ["最近3次", "3次", 3, "次", null],
    ["签约12个", "12个", 12, "个", null],
  ])("reads %s", (text, figure, value, unit, qualifier) => {
    expect(found(text)).toEqual([[figure, value, unit, qualifier]]);
    expect(findFigures(foldWidth(text))).toMatchObject([{ value, unit, qualifier }]);
  });

  it("marks percentages, not percentage points", () => {
    expect(findFigures("98%，2个百分点，5‰").map(({ percent }) => percent)).toEqual([true, false, false]);
  });

  it("reads both ends of a range and each item of an enumeration", () => {
    expect(found("占63%～68%，10-20人").map(([text]) => text)).toEqual(["63%", "68%", "20人"]);
    expect(found("1,000-2,000件").map(([text]) => text)).toEqual(["2,000件"]);
    expect(found("50个、40个,35个").map(([text]) => text)).toEqual(["50个", "40个", "35个"]);
    expect(found("取消7项,改为备案3项,12件").map(([text]) => text)).toEqual(["7项", "3项", "12件"]);
  });

  it.each([
    [
      "dates and years",
      "2022年，2023年2月2日，9月5日至11日，2021—2025年，2022年度，22年12月，2022-01-14 11:08，2022年底",
    ],
    ["times", "14时30分，上午9:00—11:30，3点15分"],
    ["document numbers", "国办函〔2022〕102号，青州委法20239号，国务院令第713号"],
    ["ordinals and markers", "第3，第1（1月、9月），第2位，附件1，表2。\n1.工作\n（1）内容\n2、事项"],
    ["hotlines", "12345热线，12345政务服务平台，拨打12345，受理12345工单，拨打110。"],
    [
      "telephone and identity numbers",
      "电话:022-23196661，公网安备12010102000334号，0571-8888，110101199003070000，13800000000人",
    ],
    [
      "formulas, versions, names",
      "“1+5+202+N”，“108+N”，12·4，4·15，12.4宪法日，1/3，1:3，5G，A4，G20，4A级，v2.0，1.2.3",
    ],
    ["words that are no units", "“18字”要求，“1357”工作法，9部门，12处室，3人大"],
    ["titles", "《2022年20条措施》，《关于3项制度的〈5个办法〉》"],
    ["loose Chinese numerals", "三项，十几个，两千年，千万条，第一百条，上百件，百姓，一百强，一千零一夜，几百件"],
    ["what can be read in two ways", "3万5件，3千50户，百分之几，百分之，三分之一"],
    ["years and names without unit", "到2025，专线7，编号8。"],
  ])("leaves out %s", (_, text) => expect(found(text)).toEqual([]));

  it("reads the range as if it were the whole text", () => {
    const text = "共12345件，90%以上";
    expect(findFigures(text, 0, 6)).toEqual([]);
    expect(findFigures(text, 0, 7)).toMatchObject([{ start: 1, end: 7, value: 12345 }]);
    expect(findFigures(text, 8, 11)).toMatchObject([{ start: 8, end: 11, qualifier: null }]);
    expect(findFigures("办理141，5件", 0, 6)).toMatchObject([{ start: 2, end: 5, value: 141, unit: "" }]);
  });

  it("treats a zero-width space like any other blank: inside a figure it is no part of the number", () => {
    expect(found("共12\u200b项")).toEqual([["12\u200b项", 12, "项", null]]);
    expect(found("办理复议141\u200b，")).toEqual([]);
    expect(found("办理复议141 ，")).toEqual([]);
  });

  it("leaves out the numbers of the spans that are given, and only those", () => {
    const text = "2022年办件5件，《3项》";
    expect(findFigures(text, 0, text.length, { excluded: [] }).map(({ text: figure }) => figure)).toEqual([
      "5件",
      "3项",
    ]);
    expect(findFigures(text, 2, text.length, { excluded: [{ start: 7, end: 8 }] }).map(({ start }) => start)).toEqual([
      2, 11,
    ]);
  });

  it("reports spans in order that do not overlap, for any text", () => {
    const unit = fc.constantFrom(..."0123456789.,，。万亿余约百千三两件个人次%％年月日 号〔〕《》\n第+-:");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = 0;
        for (const { start, end, text: written, value } of findFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(written);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back any quantity", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom("项", "件", "人次", "个", "万元"),
        (n, unit) => {
          const [figure] = findFigures(`完成${n}${unit}。`);
          expect(figure?.value).toBe(unit === "万元" ? n * 10_000 : n);
        },
      ),
    );
  });
});
