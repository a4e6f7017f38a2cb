import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOCUMENTS } from "./documents.js";
import { nearestAmong, nearestTitle } from "./nearest-title.js";
import { PLANS } from "./plans.js";
import { STATUTES } from "./statutes.js";
import { titleEdit } from "./title-edit.js";

const INSPECTION = "法治政府建设与责任落实督察工作规定";

describe("nearestTitle", () => {
  // Near misses: other documents, other names, or nothing that can be told.
  it.each([
    // Short titles of other real laws.
    ["公证法"],
    ["检察法"],
    ["食品安全法"],
    ["行政处分法"],
    ["国家安全法"],
    ["行政许可证法"],
    // Local counterparts.
    ["云岫省优化营商环境条例"],
    ["云岫政府信息公开条例"],
    ["法治云岫建设规划（2021—2025年）"],
    ["法治中岫建设规划（2021—2025年）"],
    ["政府数据共享条例"],
    ["法治乡村建设实施纲要（2021—2025年）"],
    ["数字政府建设实施纲要（2021—2025年）"],
    ["法治政府建设实施方案（2021—2025年）"],
    ["云岫市重大行政决策程序条例"],
    // Another kind of document.
    ["优化营商环境规定"],
    ["优化营商环境实施条例"],
    ["公平竞争审查条例实施办法"],
    ["公平竞争审查条例实施细则"],
    ["保障中小企业款项支付办法"],
    ["重大行政决策程序暂行规定"],
    ["行政执法监督办法"],
    ["法规规章备案审查暂行条例"],
    ["保障中小企业款项支付实施条例"],
    ["党政机关公文处理工作暂行条例"],
    // A word left out of a title that is not long enough to be told by the rest.
    ["政府公开条例"],
    ["行政监督条例"],
    ["优化环境条例"],
    // Documents about one.
    [`关于贯彻落实《${INSPECTION}》的通知`],
    ["政府信息公开条例解读"],
    // Notices and opinions that bodies everywhere issue for themselves.
    ["关于加强规范性文件制定和监督管理工作的通知"],
    ["关于全面推行行政规范性文件合法性审核机制的意见"],
    // Numbers and years.
    ["党政主要负责人履行推进法治建设第二责任人职责规定"],
    ["关于开展法治宣传教育的第六个五年规划（2011—2015年）"],
    ["国民经济和社会发展第十三个五年规划纲要"],
    // Ways of writing.
    ["党政主要负责人履行推进法治建设的第一责任人职责规定"],
    ["地方各级人民代表大会与地方各级人民政府组织法"],
    ["关于建立政务服务好差评制度提高政务服务水平的意见"],
    // Too far.
    ["党政主要负责人进一步履行推进法治建设第一责任人职责规定"],
    [""],
    ["条例"],
    ["法".repeat(300_000)],
  ])("leaves %j alone", (title) => {
    expect(nearestTitle(title)).toBeNull();
  });

  it.each([
    ["法治政府建设与责任落实督查工作规定", INSPECTION, "查", "察"],
    ["《法治政府建设与责任落实督查工作规定》", INSPECTION, "查", "察"],
    ["法治政府建设与责任落实督察规定", INSPECTION, "", "工作"],
    ["重大行政决策程序条例", "重大行政决策程序暂行条例", "", "暂行"],
    ["党政主要负责人履行推进法治建设第一责任职责规定", "党政主要负责人履行推进法治建设第一责任人职责规定", "", "人"],
    [
      "党政主要负责人履行推进法制建设第一责任人职责规定",
      "党政主要负责人履行推进法治建设第一责任人职责规定",
      "制",
      "治",
    ],
    ["法制政府建设实施纲要(2021-2025年)", "法治政府建设实施纲要", "制", "治"],
    ["政府督察工作条例", "政府督查工作条例", "察", "查"],
    ["中华人民共和国法制宣传教育法", "法治宣传教育法", "制", "治"],
    ["党政机关公文处理条例", "党政机关公文处理工作条例", "", "工作"],
    ["保障中小企业款项支付的的条例", null, "", ""],
    ["保障中小企业款项目支付条例", "保障中小企业款项支付条例", "目", ""],
  ])("%j is probably %j", (title, expected, found, should) => {
    expect(nearestTitle(title)).toEqual(expected === null ? null : { title: expected, found, expected: should });
  });

  it("does not choose between two", () => {
    const names = ["河湖岸线管理保护条例", "河湖水线管理保护条例"];
    expect(nearestAmong("河湖库线管理保护条例", names.slice(0, 1))?.title).toBe(names[0]);
    expect(nearestAmong("河湖库线管理保护条例", names)).toBeNull();
  });

  const titles = [
    ...STATUTES.flatMap(({ title, shortTitle, aliases }) => [title, shortTitle, ...aliases]),
    ...PLANS.flatMap(({ name, period, aliases }) => [name, `${name}（${period[0]}—${period[1]}年）`, ...aliases]),
    ...DOCUMENTS.flatMap(({ title, aliases }) => [title, ...aliases]),
  ];

  it.each(titles.map((title) => [title]))("has nothing to say of 《%s》, which is right", (title) => {
    expect(nearestTitle(title)).toBeNull();
    expect(nearestTitle(`《${title}》`)).toBeNull();
  });

  it("names only titles that are known, one stretch away, and never one that begins otherwise", () => {
    const known = fc.constantFrom(...titles);
    const characters = fc.constantFrom(..."督察查审核治制暂行工作新省市县的一二法条例");
    fc.assert(
      fc.property(
        known,
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.string({ unit: characters, maxLength: 2 }),
        (title, at, drop, put) => {
          const from = at % (title.length + 1);
          const changed = title.slice(0, from) + put + title.slice(from + drop);
          const near = nearestTitle(changed);
          if (near === null) return;
          expect(changed).toContain(near.title[0]);
          expect(near.found.length + near.expected.length).toBeGreaterThan(0);
          expect(nearestTitle(near.title)).toBeNull();
          if (from === 0) expect(changed.startsWith("中华人民共和国") || changed[0] === near.title[0]).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe("titleEdit", () => {
  it.each([
    ["督查工作", "督察工作", { at: 1, found: "查", expected: "察" }],
    ["程序条例", "程序暂行条例", { at: 2, found: "", expected: "暂行" }],
    ["程序暂行条例", "程序条例", { at: 2, found: "暂行", expected: "" }],
    ["甲甲", "甲", { at: 1, found: "甲", expected: "" }],
    ["甲乙丙", "甲丁戊", null],
    ["甲乙", "甲乙", null],
    ["甲", "甲乙丙丁", null],
    ["", "甲", { at: 0, found: "", expected: "甲" }],
  ])("%j for %j", (found, expected, edit) => {
    expect(titleEdit(found, expected)).toEqual(edit);
  });

  it("puts right what it found", () => {
    const word = fc.string({ unit: fc.constantFrom(..."甲乙丙"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (found, expected) => {
        const edit = titleEdit(found, expected);
        if (edit === null) return;
        const { at } = edit;
        expect(found.slice(at, at + edit.found.length)).toBe(edit.found);
        expect(found.slice(0, at) + edit.expected + found.slice(at + edit.found.length)).toBe(expected);
      }),
    );
  });
});
