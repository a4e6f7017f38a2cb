import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { staleYear } from "./stale-year.js";

const written = (sentence: string) => {
  const found = staleYear(sentence, 100, 2023);
  if (found !== null) expect(sentence.slice(found.start - 100, found.end - 100)).toBe(found.written);
  return found?.written ?? null;
};

describe("staleYear", () => {
  it.each([
    ["2022年12月,报告经常务会议审议通过。", "2022年12月"],
    ["(三)2022年度,全县共办理案件45件。", "2022年度"],
    ["落实工作要求,2022年上半年,组织检查18次。", "2022年上半年"],
    ["我局2022年共受理投诉举报836件。", "2022年"],
    ["县政府于2021年9月召开专题会议。", "2021年9月"],
    ["二〇二二年,办结复议案件12件。", "二〇二二年"],
    ["2022 年 6 月 8 日,召开现场会。", "2022 年 6 月 8 日"],
  ])("finds the year of %s", (sentence, expected) => {
    expect(written(sentence)).toBe(expected);
  });

  it.each([
    "2023年,全县共办理案件45件。",
    "2022年以来,共办理案件45件。",
    "自2022年起,每季度开展评查。",
    "较2022年,案件下降12%。",
    "与2022年相比,案件下降12%。",
    "2022年办理45件,2023年办理51件。",
    "2022年印发的实施方案,今天仍在执行。",
    "运用2022年度考核结果约谈单位2个。",
    "2022年,执法大队挂牌成立。",
    "2019年,县政府出台办法。",
    "(2022年3月,某街道)发生的案件已办结。",
    "2021年至2022年,培养骨干86名。",
    "2022年,申请人不服处罚决定。",
    "2022年,率先推行;今年,全面铺开。",
    "全县2022年法治督察反馈的问题已整改。",
    "继2022年获评示范县后,再次通过复核。",
    "2020年,共办理案件45件。",
  ])("finds none in %s", (sentence) => {
    expect(written(sentence)).toBeNull();
  });

  it("takes time in proportion to the sentence", () => {
    for (const piece of ["2022年", "，2022年", "(2022年", "我局2022年共", "2022年1月"]) {
      const begin = performance.now();
      staleYear(piece.repeat(30_000), 0, 2023);
      expect(performance.now() - begin, piece).toBeLessThan(3000);
    }
  });

  it("gives a span inside the sentence for anything", () => {
    const piece = fc.constantFrom("2022年", "12月", "，", "我局", "共", "办理", "(", ")", "的", "度", "2023年", " ");
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (sentence) => void written(sentence),
      ),
    );
  });
});
