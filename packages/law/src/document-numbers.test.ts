import { describe, expect, it } from "vitest";
import { isTitleOf, lookupNumber } from "./document-numbers.js";
import { DOCUMENTS } from "./documents.js";
import { STATUTES } from "./statutes.js";

describe("lookupNumber", () => {
  it.each([
    ["国办发〔2018〕118号", "重大执法决定法制审核制度", "high"],
    ["国办发〔2018〕115号", "合法性审核机制", "medium"],
    ["国办发〔2018〕37号", "行政规范性文件制定和监督管理", "high"],
    ["国办发〔2019〕51号", "好差评", "high"],
    ["国发〔2019〕5号", "双随机、一公开", "high"],
    ["国务院令第713号", "重大行政决策程序暂行条例", "high"],
    ["国务院令第722号", "优化营商环境条例", "high"],
    ["国务院令第711号", "政府信息公开条例", "high"],
    ["国务院令第492号", "政府信息公开条例", "high"],
    ["国务院令第733号", "政府督查工作条例", "medium"],
    ["国务院令第783号", "公平竞争审查条例", "low"],
    ["国务院令第809号", "政务数据共享条例", "low"],
    ["国务院令第825号", "行政执法监督条例", "high"],
    ["中发〔2021〕33号", "法治政府建设实施纲要（2021—2025年）", "high"],
    ["中发〔2015〕36号", "法治政府建设实施纲要（2015—2020年）", "high"],
    ["厅字〔2019〕28号", "督察工作规定", "high"],
    ["中办发〔2012〕14号", "党政机关公文处理工作条例", "high"],
  ])("%s is 《…%s…》, %s", (number, title, confidence) => {
    const found = lookupNumber(number);
    expect(found?.number).toBe(number);
    expect(found?.title).toContain(title);
    expect(found?.confidence).toBe(confidence);
  });

  it.each([
    "国办发[2018]118号",
    "国办发（2018）118号",
    "国办发 〔2018〕 118 号",
    "国办发〔2018〕第118号",
    "国办发2018118号",
  ])("reads %j as 国办发〔2018〕118号", (number) => {
    expect(lookupNumber(number)?.number).toBe("国办发〔2018〕118号");
  });

  it.each(["中华人民共和国国务院令第713号", "国令第713号", "国务院令713号"])(
    "reads %j as 国务院令第713号",
    (number) => {
      expect(lookupNumber(number)?.number).toBe("国务院令第713号");
    },
  );

  it.each([
    "国办发〔2018〕119号",
    "国办发〔2018〕11号",
    "云政办发〔2018〕118号",
    "国发〔2018〕118号",
    "118号",
    "国务院令第71号",
    "",
    "〔".repeat(300_000),
  ])("knows nothing of %j", (number) => {
    expect(lookupNumber(number)).toBeNull();
  });

  it("gives every number of the tables once", () => {
    const numbers = [
      ...STATUTES.flatMap(({ versions }) => versions.flatMap(({ number }) => (number === null ? [] : [number.number]))),
      ...DOCUMENTS.map(({ number }) => number),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(lookupNumber(number)?.number).toBe(number);
  });

  it.each(DOCUMENTS.map((document) => [document.number, document] as const))(
    "is no surer of the title of %s than it may be, and says where it comes from",
    (_, { source, confidence, titleConfidence, checkedOn }) => {
      expect(source.length).toBeGreaterThan(3);
      expect(checkedOn).toBe("2026-11-21");
      if (source.includes("标题据一般了解") || source.includes("标题据一般")) expect(titleConfidence).toBe("low");
      if (source.startsWith("据一般了解")) expect(confidence).not.toBe("high");
    },
  );
});

describe("isTitleOf", () => {
  const is = (title: string, number: string): boolean => {
    const found = lookupNumber(number);
    return found !== null && isTitleOf(title, found);
  };

  it("knows a title with and without the issuing body", () => {
    const title = "关于全面推行行政规范性文件合法性审核机制的指导意见";
    for (const form of [title, `《国务院办公厅${title}》`]) {
      expect(is(form, "国办发〔2018〕115号")).toBe(true);
      expect(is(form, "国办发〔2018〕37号")).toBe(false);
    }
    expect(is(`云岫省人民政府办公厅${title}`, "国办发〔2018〕115号")).toBe(false);
  });

  it("knows a statute by any of its names, and a plan by its years", () => {
    expect(is("《中华人民共和国政府信息公开条例》", "国务院令第711号")).toBe(true);
    expect(is("政府信息公开条例（2019修订）", "国务院令第711号")).toBe(true);
    expect(is("重大行政决策程序暂行条例", "国务院令第711号")).toBe(false);
    expect(is("法治政府建设实施纲要(2021-2025年)", "中发〔2021〕33号")).toBe(true);
    expect(is("法治政府建设实施纲要", "中发〔2021〕33号")).toBe(true);
    expect(is("法治政府建设实施纲要（2015—2020年）", "中发〔2021〕33号")).toBe(false);
  });
});
