import { describe, expect, it } from "vitest";
import { isCutOut } from "../reading/borders.js";
import { CONFUSABLES } from "./confusables.js";
import { oddPart } from "./find-misspellings.js";
import { MISSPELLINGS } from "./misspellings.js";

describe("the list of misspellings", () => {
  it("has each wording once, and no right one among the wrong", () => {
    expect(MISSPELLINGS.length).toBeGreaterThan(300);
    const wrong = new Set(MISSPELLINGS.map((entry) => entry.wrong));
    expect(wrong.size).toBe(MISSPELLINGS.length);
    for (const { right } of MISSPELLINGS)
      for (const each of wrong) expect(right.includes(each), `${right} ${each}`).toBe(false);
  });

  it("keeps clear of what depends on the context", () => {
    const wrong = new Set(MISSPELLINGS.map((entry) => entry.wrong));
    expect(CONFUSABLES.filter((entry) => wrong.has(entry.wrong))).toEqual([]);
  });

  it("finds each of its wordings among ordinary words", () => {
    for (const { wrong } of MISSPELLINGS) {
      const text = `，${wrong}，`;
      expect(isCutOut(text, { start: 1, end: 1 + wrong.length }), wrong).toBe(false);
    }
  });
});

describe("cutting a hit out of two words", () => {
  const cut = (text: string, hit: string) => {
    const start = text.indexOf(hit);
    const entry = MISSPELLINGS.find(({ wrong }) => wrong === hit);
    const span = { start, end: start + hit.length };
    return isCutOut(text, span, entry === undefined ? span : oddPart(entry, start));
  };

  it.each([
    ["组织反复盖章", "复盖"],
    ["占全部份额的三成", "部份"],
    ["按排名先后", "按排"],
    ["公开发布署名文章", "布署"],
    ["形势严峻工期紧", "峻工"],
    ["提升文化介绍水平", "化介"],
    ["现役情况登记", "役情"],
    ["给予补偿试点支持", "偿试"],
    ["政治立场、作风建没有终点", "建没"],
    ["思想自党的二十大以来得到统一", "思想自党"],
    ["集体学法制度", "法制"],
    ["领导干部讲座落实到位", "座落"],
    ["工程续建项目", "程续"],
    ["申辩认定事实", "辩认"],
    ["周末经审批值班", "末经"],
    ["自己经手", "己经"],
    ["户籍口径一致", "籍口"],
    ["两地直连系统", "连系"],
    ["违规犯罪", "规犯"],
    ["未端正态度", "未端"],
    ["授予于集体", "予于"],
  ])("%s holds no %s", (text, hit) => {
    expect(cut(text, hit)).toBe(true);
  });

  it.each([
    ["建立工作台帐", "台帐"],
    ["作出全面布署", "布署"],
    ["执法力度有所松驰", "松驰"],
    ["提高思想自党、政治自觉", "思想自党"],
    ["各部份工作", "部份"],
    ["实现复盖面扩大", "复盖"],
    ["加强行政执法规犯化建设", "规犯"],
    ["层层签定责任书", "签定"],
    ["深入学习惯彻", "惯彻"],
    ["新时代中国特色社会注意思想", "特色社会注意"],
    ["部份数据", "部份"],
  ])("%s holds %s", (text, hit) => {
    expect(cut(text, hit)).toBe(false);
  });
});
