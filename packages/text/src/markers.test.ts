import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWidth } from "./fold.js";
import { matchMarker } from "./markers.js";
import { formatNumeral } from "./numeral-format.js";

const read = (text: string, offset = 0) => {
  const found = matchMarker(text, offset);
  return found && [found.kind, found.ordinal, found.text];
};

describe("matchMarker", () => {
  it.each([
    ["一、主要举措", "chinese", 1, "一、"],
    ["二十一、其他", "chinese", 21, "二十一、"],
    ["三 、不足", "chinese", 3, "三 、"],
    ["一.主要举措", "chinese", 1, "一."],
    ["一．主要举措", "chinese", 1, "一．"],
    ["一,主要举措和成效", "chinese", 1, "一,"],
    ["二：存在的不足", "chinese", 2, "二："],
    ["三  下一年度安排", "chinese", 3, "三"],
    ["壹、总体情况", "chinese", 1, "壹、"],
    ["（一）加强领导", "chinese-parenthesised", 1, "（一）"],
    ["(十二)加强领导", "chinese-parenthesised", 12, "(十二)"],
    ["（ 三 ）加强领导", "chinese-parenthesised", 3, "（ 三 ）"],
    ["（一）、加强领导", "chinese-parenthesised", 1, "（一）、"],
    ["〔一〕加强领导", "chinese-parenthesised", 1, "〔一〕"],
    ["【二】加强领导", "chinese-parenthesised", 2, "【二】"],
    ["（一 加强领导", "chinese-parenthesised", 1, "（一"],
    ["(一加强组织领导\n正文", "chinese-parenthesised", 1, "(一"],
    ["（二、加强领导", "chinese-parenthesised", 2, "（二、"],
    ["一）加强领导", "chinese-parenthesised", 1, "一）"],
    ["㈢加强领导", "chinese-parenthesised", 3, "㈢"],
    ["1.抓好学习", "arabic", 1, "1."],
    ["1．抓好学习", "arabic", 1, "1．"],
    ["１２．抓好学习", "arabic", 12, "１２．"],
    ["3、抓好学习", "arabic", 3, "3、"],
    ["2，抓好学习", "arabic", 2, "2，"],
    ["1.2023年以来", "arabic", 1, "1."],
    ["4.12345热线办理", "arabic", 4, "4."],
    ["5. 3个项目", "arabic", 5, "5."],
    ["1、2023年度工作", "arabic", 1, "1、"],
    ["⒉抓好学习", "arabic", 2, "⒉"],
    ["（1）落实", "arabic-parenthesised", 1, "（1）"],
    ["(10)落实", "arabic-parenthesised", 10, "(10)"],
    ["1）落实", "arabic-parenthesised", 1, "1）"],
    ["⑴落实", "arabic-parenthesised", 1, "⑴"],
    ["①落实", "circled", 1, "①"],
    ["⑳落实", "circled", 20, "⑳"],
    ["㉑落实", "circled", 21, "㉑"],
    ["❷落实", "circled", 2, "❷"],
    ["第一部分 主要举措", "part", 1, "第一部分"],
    ["第2部分：主要举措", "part", 2, "第2部分："],
    ["第三章 附则", "chapter", 3, "第三章"],
    ["第十二条　本办法自公布之日起施行", "chapter", 12, "第十二条"],
  ])("reads %s", (text, kind, ordinal, marker) => {
    expect(read(text)).toEqual([kind, ordinal, marker]);
    expect(read(foldWidth(text))).toEqual([kind, ordinal, foldWidth(marker)]);
    expect(read(`正文。\n  ${text}`, 6)).toEqual([kind, ordinal, marker]);
  });

  it.each([
    "一是加强",
    "一年来，全县",
    "一季度完成",
    "三农工作",
    "十四五规划",
    "一",
    "一 般",
    "二〇二三、",
    "一要落实",
    "一方面",
    "三，四季度",
    "一，二产业融合发展",
    "一，在市委的领导下，全区各部门坚持依法行政，认真落实各项任务，取得了新的成效，现将情况报告如下。具体",
    "12.4宪法日",
    "1.2万件",
    "2022.12",
    "2,000件",
    "2022、",
    "2022年",
    "200、",
    "3个部门",
    "1:3",
    "1、2月",
    "1、2、3号",
    "（2021—2025年）",
    "（2022）12号",
    "（022）23196661",
    "（一般情况下）",
    "（一个部门）",
    "（一、二审案件）",
    "（略）",
    "（试行）",
    "（一次办成",
    "第一部分是主要举措",
    "第二十五条规定，",
    "第一，加强",
    "第一责任人",
    "第一批",
    "第三方",
    "第一条措施",
    "",
    "中",
    "。",
    "０、",
    "0.5",
    "《一、",
  ])("finds no marker in %s", (text) => {
    expect(read(text)).toBeNull();
    expect(read(foldWidth(text))).toBeNull();
  });

  it("takes a bare comma, colon or wide blank only at the start of a line", () => {
    expect(read("工作，一,主要举措", 3)).toBeNull();
    expect(read("工作 三  下一年度安排", 3)).toBeNull();
  });

  it("finds nothing outside the text", () => {
    expect(matchMarker("一、", -1)).toBeNull();
    expect(matchMarker("一、", 2)).toBeNull();
  });

  it("reads every ordinal up to 199 in each of the four levels", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 199 }), (n) => {
        const lower = formatNumeral(n, "lower");
        expect(read(`${lower}、标题`)).toEqual(["chinese", n, `${lower}、`]);
        expect(read(`（${lower}）标题`)).toEqual(["chinese-parenthesised", n, `（${lower}）`]);
        expect(read(`${n}.标题`)).toEqual(["arabic", n, `${n}.`]);
        expect(read(`（${n}）标题`)).toEqual(["arabic-parenthesised", n, `（${n}）`]);
      }),
    );
  });

  it("reports spans that slice to the marker, wherever it is asked", () => {
    const unit = fc.constantFrom(..."一二十（）()1２.．、,，:第部分章 \n法①〔〕");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        for (let offset = 0; offset < text.length; offset++) {
          const found = matchMarker(text, offset);
          if (!found) continue;
          expect(found.start).toBe(offset);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.ordinal).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
