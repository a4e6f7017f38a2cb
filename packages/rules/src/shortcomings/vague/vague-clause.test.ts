import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isVague } from "./vague-clause.js";

const GENERAL = [
  "依法行政意识",
  "法治宣传力度",
  "执法水平",
  "法治建设工作",
  "学法用法的氛围",
  "监督机制",
  "部分工作",
] as const;
const FALLS_SHORT = ["有待进一步加强", "还不够深入", "仍需提高", "不足", "还存在一定差距", "不够", "较为薄弱"] as const;

describe("a vague point", () => {
  it("names something general and says that it falls short, in every clause", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...GENERAL), fc.constantFrom(...FALLS_SHORT)), {
          minLength: 1,
          maxLength: 3,
        }),
        (clauses) => {
          expect(isVague(`${clauses.map(([what, how]) => what + how).join(",")}。`)).toBe(true);
        },
      ),
    );
  });

  it("is none any more with a clause that names a matter, a group or a figure", () => {
    const CONCRETE = [
      "村干部依法办事能力不足",
      "案卷制作不规范",
      "12个乡镇无持证人员",
      "行政复议应诉能力不强",
      "普法形式单一",
      "合同审查不够及时",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...GENERAL),
        fc.constantFrom(...FALLS_SHORT),
        fc.constantFrom(...CONCRETE),
        (what, how, more) => {
          expect(isVague(`${what}${how},${more}。`)).toBe(false);
          expect(isVague(`${more}。`)).toBe(false);
        },
      ),
    );
  });

  it.each(["", "。", "但", "执法", "重大行政决策", "一是"])("is not %j", (text) => {
    expect(isVague(text)).toBe(false);
  });
});
