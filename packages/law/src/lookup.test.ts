import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backsError } from "./basis.js";
import { coversReportYear } from "./coverage.js";
import { type LookupResult, lookup } from "./lookup.js";
import { lower } from "./row.js";
import type { StatuteVersion } from "./statute.js";
import { STATUTES } from "./statutes.js";

const status = (title: string, year: number): string => lookup(title, { year }).status;
const confidence = (found: LookupResult): string => (found.status === "unknown" ? "none" : found.confidence);
const text = (version: StatuteVersion | null | undefined): string | undefined => version?.inForceFrom?.date;

describe("lookup", () => {
  it.each([
    ["物权法", 2020, "in-force"],
    ["物权法", 2021, "changed"],
    ["物权法", 2022, "repealed"],
    ["民法典", 2020, "not-yet-in-force"],
    ["民法典", 2021, "in-force"],
    ["行政处罚法", 2020, "in-force"],
    ["行政处罚法", 2021, "changed"],
    ["行政处罚法", 2022, "in-force"],
    ["行政复议法", 2023, "in-force"],
    ["行政复议法", 2024, "changed"],
    ["行政复议法", 2025, "in-force"],
    ["行政监察法", 2017, "in-force"],
    ["行政监察法", 2018, "changed"],
    ["行政监察法", 2019, "repealed"],
    ["监察法", 2017, "not-yet-in-force"],
    ["监察法", 2018, "in-force"],
    ["监察法", 2025, "changed"],
    ["信访条例", 2021, "in-force"],
    ["信访条例", 2022, "changed"],
    ["信访条例", 2023, "repealed"],
    ["信访工作条例", 2021, "not-yet-in-force"],
    ["信访工作条例", 2022, "in-force"],
    ["政府信息公开条例", 2018, "in-force"],
    ["政府信息公开条例", 2019, "changed"],
    ["重大行政决策程序暂行条例", 2018, "not-yet-in-force"],
    ["重大行政决策程序暂行条例", 2019, "in-force"],
    ["行政执法监督条例", 2025, "not-yet-in-force"],
    ["行政执法监督条例", 2026, "in-force"],
    ["环境保护法", 2025, "in-force"],
    ["环境保护法", 2026, "changed"],
    ["环境保护法", 2027, "repealed"],
    ["生态环境法典", 2025, "not-yet-in-force"],
    ["治安管理处罚法", 2025, "in-force"],
    ["治安管理处罚法", 2026, "changed"],
    ["国家发展规划法", 2025, "not-yet-in-force"],
    ["国家发展规划法", 2026, "unknown"],
    ["行政处罚法", 2027, "unknown"],
  ])("%s in %i: %s", (title, year, expected) => {
    expect(status(title, year)).toBe(expected);
  });

  it("says by what and since when a repealed statute was replaced", () => {
    expect(lookup("《中华人民共和国合同法》", { year: 2023 })).toMatchObject({
      status: "repealed",
      on: { date: "2021-01-01", confidence: "high" },
      successors: ["civil-code"],
      confidence: "high",
      statute: { id: "contract-law" },
    });
    const inItsYear = lookup("信访条例", { year: 2022 });
    expect(inItsYear).toMatchObject({ status: "changed", change: "repealed", successors: ["petitions-rule"] });
    expect(inItsYear.status === "changed" && inItsYear.after).toBeNull();
  });

  it("gives the text before and after a revision, and one that is adopted but not yet in force", () => {
    const found = lookup("行政复议法", { year: 2024 });
    if (found.status !== "changed") throw new Error(found.status);
    expect([found.change, found.on.date, text(found.before), text(found.after)]).toEqual([
      "revised",
      "2024-01-01",
      "2018-01-01",
      "2024-01-01",
    ]);
    const before = lookup("行政复议法", { year: 2023 });
    expect(before.status === "in-force" && [text(before.version), text(before.upcoming)]).toEqual([
      "2018-01-01",
      "2024-01-01",
    ]);
    expect(lookup("行政复议法", { year: 2022 })).toMatchObject({ status: "in-force", upcoming: null });
  });

  it("is as sure as the least sure date that the answer rests on", () => {
    expect(confidence(lookup("物权法", { year: 2022 }))).toBe("high");
    // The day on which it came into force is known from memory only.
    expect(confidence(lookup("物权法", { year: 2019 }))).toBe("low");
    expect(confidence(lookup("信访条例", { year: 2023 }))).toBe("medium");
    expect(confidence(lookup("法律援助条例", { year: 2023 }))).toBe("low");
    expect(confidence(lookup("行政处罚法", { year: 2021 }))).toBe("high");
    expect(confidence(lookup("政务数据共享条例", { year: 2024 }))).toBe("low");
  });

  it.each([
    "《中华人民共和国行政处罚法》",
    "中华人民共和国行政处罚法",
    "行政处罚法",
    "《行政处罚法（2021修订）》",
    "行政处罚法(2021年修订)",
    "行政处罚法（2021年1月22日修订）",
    "行政处罚法（2017年第二次修正）",
    "中华人民共和国行政处罚法（新修订）",
    "行政处罚法（试行）",
    " 行政　处罚 法 ",
    "行政处罚法（２０２１修订）",
  ])("takes %j for the law", (title) => {
    const found = lookup(title, { year: 2022 });
    expect(found.status === "in-force" && found.statute.id).toBe("administrative-penalty-law");
  });

  it.each([
    "云岫省行政处罚法",
    "云岫省行政处罚听证程序规定",
    "云岫省信访条例",
    "云岫市物权法宣传工作方案",
    "行政处罚法（草案）",
    "行政复议法（修订草案）",
    "合同法（征求意见稿）",
    "关于贯彻实施《物权法》的通知",
    "物权法司法解释",
    "合同法解释（二）",
    "婚姻法及其解释",
    "行政处罚法实施办法",
    "民法",
    "物权",
    "处罚法",
    "条例",
    "法",
    "",
    "《》",
    "《《物权法》》",
    "中华人民共和国",
    "中华人民共和国优化营商环境条例",
    "物权法）",
    "constructor",
    "__proto__",
    "物权法".repeat(100_000),
    "（".repeat(300_000),
  ])("takes %j for no statute", (title) => {
    expect(lookup(title, { year: 2023 })).toEqual({ status: "unknown", reason: "no-such-title", statute: null });
  });

  it("says why nothing can be said", () => {
    expect(lookup("行政处罚法", { year: 2030 })).toMatchObject({ status: "unknown", reason: "after-coverage" });
    expect(lookup("国家发展规划法", { year: 2026 })).toMatchObject({ status: "unknown", reason: "date-not-known" });
    for (const year of [2022.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => lookup("行政处罚法", { year })).toThrow(RangeError);
  });

  const anyStatute = fc.constantFrom(...STATUTES);
  const anyYear = fc.integer({ min: 1970, max: 2040 });
  const ORDER = { "not-yet-in-force": 0, "in-force": 1, changed: 1, repealed: 2 };

  it("goes from not yet to in force to repealed and never back", () => {
    fc.assert(
      fc.property(anyStatute, anyYear, anyYear, ({ title }, a, b) => {
        const earlier = lookup(title, { year: Math.min(a, b) }).status;
        const later = lookup(title, { year: Math.max(a, b) }).status;
        if (earlier === "repealed") expect(later).toBe("repealed");
        if (earlier !== "unknown" && later !== "unknown") expect(ORDER[earlier]).toBeLessThanOrEqual(ORDER[later]);
      }),
      { numRuns: 2000 },
    );
  });

  it("has every statute in force exactly in its period", () => {
    fc.assert(
      fc.property(anyStatute, anyYear, ({ title, versions, repeal }, year) => {
        const first = versions[0]?.inForceFrom?.date;
        if (first === undefined || !coversReportYear(year)) return;
        const began = first <= `${year}-12-31`;
        const ended = repeal !== null && repeal.on.date < `${year}-01-01`;
        expect(["in-force", "changed"].includes(status(title, year))).toBe(began && !ended);
      }),
      { numRuns: 2000 },
    );
  });

  it("is never surer than the row, and gives one answer for all names of a statute", () => {
    fc.assert(
      fc.property(anyStatute, anyYear, ({ title, shortTitle, aliases, confidence: ofRow }, year) => {
        const found = lookup(title, { year });
        for (const name of [shortTitle, ...aliases, `《${title}》`]) expect(lookup(name, { year })).toEqual(found);
        if (found.status === "unknown") return;
        expect(lower(found.confidence, ofRow)).toBe(found.confidence);
        if (ofRow !== "high") expect(backsError(found)).toBe(false);
      }),
    );
  });

  it("never throws on a title, and takes none that has something before the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(() => lookup(title, { year: 2023 })).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(anyStatute, fc.constantFrom("云岫省", "青岚市", "新", "关于"), ({ shortTitle }, before) => {
        expect(status(before + shortTitle, 2023)).toBe("unknown");
      }),
    );
  });
});
