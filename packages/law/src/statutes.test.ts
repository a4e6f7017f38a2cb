import { describe, expect, it } from "vitest";
import { backsError } from "./basis.js";
import { INSTRUMENTS } from "./instruments.js";
import { lower, type Sourced } from "./row.js";
import { statuteForms } from "./statute-names.js";
import { replacedBy, STATUTES } from "./statutes.js";

const named = STATUTES.map((statute) => [statute.title, statute] as const);
const ids = new Set(STATUTES.map(({ id }) => id));

/** A day that the calendar has, or a month. */
const isDate = (date: string): boolean => {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)) return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
};

const sourced = (row: Sourced): void => {
  expect(row.source.length).toBeGreaterThan(3);
  expect(["high", "medium", "low"]).toContain(row.confidence);
  expect(row.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
};

describe("the table of statutes", () => {
  it("holds more than fifty", () => {
    expect(STATUTES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(named)("says of 《%s》 and its texts where they come from", (_, statute) => {
    sourced(statute);
    for (const version of statute.versions) {
      sourced(version);
      const dates = [version.adoptedOn, version.inForceFrom];
      for (const date of dates) {
        if (date === null) continue;
        expect(isDate(date.date), date.date).toBe(true);
        expect(lower(version.confidence, date.confidence)).toBe(version.confidence);
      }
      if (dates.every((date) => date === null || date.confidence === "low"))
        expect(version.source).toContain("据一般了解");
    }
  });

  it.each(named)("says of 《%s》 that dates known from memory are so", (_, { versions, repeal, source }) => {
    const dates = [
      repeal?.on,
      ...versions.flatMap((version) => [version.adoptedOn, version.inForceFrom, version.number]),
    ];
    if (dates.some((date) => date?.confidence === "low")) expect(source).toContain("据一般了解");
  });

  it.each(named)("gives the texts of 《%s》 in order, without gap or overlap", (_, { versions, repeal }) => {
    expect(versions[0]?.change).toBe("enacted");
    versions.forEach(({ change, adoptedOn, inForceFrom, until }, index) => {
      if (index > 0) expect(change).not.toBe("enacted");
      if (adoptedOn !== null && inForceFrom !== null) expect(adoptedOn.date <= `${inForceFrom.date}-99`).toBe(true);
      if (inForceFrom !== null && until !== null) expect(inForceFrom.date < until.date).toBe(true);
      const next = versions[index + 1];
      expect(until).toEqual(next === undefined ? (repeal?.on ?? null) : next.inForceFrom);
    });
  });

  it("names every statute once, whatever name is used", () => {
    expect(ids.size).toBe(STATUTES.length);
    const forms = STATUTES.flatMap(statuteForms);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    for (const statute of STATUTES) {
      const names = [statute.title, statute.shortTitle, ...statute.aliases];
      for (const name of names) expect(name).toMatch(/^\p{Script=Han}+$/u);
      expect(new Set(statute.aliases).size).toBe(statute.aliases.length);
    }
  });

  it("knows the successor of whatever is repealed, and it is in force when the other ends", () => {
    for (const { title, id, repeal } of STATUTES) {
      if (repeal === null) continue;
      expect(repeal.successors.length, title).toBeGreaterThan(0);
      for (const successor of repeal.successors) {
        const statute = STATUTES.find((each) => each.id === successor);
        expect(statute?.versions[0]?.inForceFrom?.date, title).toBe(repeal.on.date);
        expect(replacedBy(successor).map((each) => each.id)).toContain(id);
      }
    }
  });

  it.each([
    ["civil-code", ["婚姻法", "继承法", "民法通则", "收养法", "担保法", "合同法", "物权法", "侵权责任法", "民法总则"]],
    [
      "ecological-environment-code",
      [
        "环境保护法",
        "环境影响评价法",
        "海洋环境保护法",
        "大气污染防治法",
        "水污染防治法",
        "土壤污染防治法",
        "固体废物污染环境防治法",
        "噪声污染防治法",
        "放射性污染防治法",
        "清洁生产促进法",
      ],
    ],
    ["supervision-law", ["行政监察法"]],
    ["petitions-rule", ["信访条例"]],
    ["no-such-statute", []],
  ])("%s took the place of %j", (id, titles) => {
    expect(replacedBy(id).map(({ shortTitle }) => shortTitle)).toEqual(titles);
  });

  // Title, first day of the text in force today, how sure we are of it, how sure of the row.
  it.each([
    ["民法典", "2021-01-01", "high", "high"],
    ["行政处罚法", "2021-07-15", "high", "high"],
    ["行政许可法", "2019-04-23", "medium", "high"],
    ["行政强制法", "2012-01-01", "medium", "medium"],
    ["行政复议法", "2024-01-01", "high", "high"],
    ["行政复议法实施条例", "2007-08-01", "medium", "medium"],
    ["行政诉讼法", "2017-07-01", "medium", "medium"],
    ["国家赔偿法", "2013-01-01", "medium", "medium"],
    ["立法法", "2023-03-15", "medium", "medium"],
    ["地方组织法", "2022-03-12", "medium", "medium"],
    ["监察法", "2025-06-01", "high", "high"],
    ["监察法实施条例", "2025-06-01", "high", "high"],
    ["保守国家秘密法", "2024-05-01", "high", "high"],
    ["突发事件应对法", "2024-11-01", "high", "high"],
    ["民营经济促进法", "2025-05-20", "high", "high"],
    ["法治宣传教育法", "2025-11-01", "high", "high"],
    ["反不正当竞争法", "2025-10-15", "high", "high"],
    ["治安管理处罚法", "2026-01-01", "high", "high"],
    ["网络安全法", "2026-01-01", "medium", "medium"],
    ["国家通用语言文字法", "2026-01-01", "medium", "medium"],
    ["仲裁法", "2026-03-01", "high", "high"],
    ["公司法", "2024-07-01", "medium", "medium"],
    ["生态环境法典", "2026-08-15", "high", "high"],
    ["政府信息公开条例", "2019-05-15", "high", "high"],
    ["重大行政决策程序暂行条例", "2019-09-01", "high", "high"],
    ["优化营商环境条例", "2020-01-01", "high", "high"],
    ["政府督查工作条例", "2021-02-01", "medium", "medium"],
    ["公平竞争审查条例", "2024-08-01", "high", "high"],
    ["法规规章备案审查条例", "2024-11-01", "high", "high"],
    ["保障中小企业款项支付条例", "2025-06-01", "high", "high"],
    ["婚姻登记条例", "2025-05-10", "high", "high"],
    ["政务数据共享条例", "2025-08-01", "low", "low"],
    ["行政执法监督条例", "2026-02-01", "high", "high"],
    ["信访工作条例", "2022-05-01", "medium", "medium"],
    ["党政机关公文处理工作条例", "2012-07-01", "medium", "high"],
    ["法治政府建设与责任落实督察工作规定", "2019-04-15", "high", "high"],
    ["党政主要负责人履行推进法治建设第一责任人职责规定", "2016-11-30", "medium", "high"],
  ])("is no surer of 《%s》 than its sources: %s %s", (shortTitle, date, confidence, ofRow) => {
    const statute = STATUTES.find((each) => each.shortTitle === shortTitle);
    expect(statute?.versions.at(-1)?.inForceFrom).toEqual({ date, confidence });
    expect(statute?.confidence).toBe(ofRow);
  });

  it("agrees with the instruments that rules cite", () => {
    let shared = 0;
    for (const { id, title, documentNumber, inForceFrom, issuedOn } of INSTRUMENTS) {
      const statute = STATUTES.find((each) => each.id === id);
      if (statute === undefined) continue;
      shared++;
      const last = statute.versions.at(-1);
      expect(statute.title).toBe(title);
      expect(last?.inForceFrom).toEqual(inForceFrom);
      expect(last?.adoptedOn).toEqual(issuedOn);
      expect(last?.number?.number ?? null).toBe(documentNumber);
    }
    expect(shared).toBe(6);
  });

  it("backs an error only by rows that are sure", () => {
    for (const statute of STATUTES)
      for (const row of [statute, ...statute.versions]) expect(backsError(row)).toBe(row.confidence === "high");
  });
});
