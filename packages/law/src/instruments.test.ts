import { describe, expect, it } from "vitest";
import { cite } from "./basis.js";
import { DUTIES, FOUR_PERSONALLY } from "./duties.js";
import { INSTRUMENTS, type InstrumentId } from "./instruments.js";
import { OBLIGATIONS } from "./obligations.js";
import type { Sourced } from "./row.js";

const rows: readonly (readonly [string, Sourced])[] = [
  ...INSTRUMENTS.map((row) => [row.id, row] as const),
  ...INSTRUMENTS.flatMap(({ id, provisions }) =>
    provisions.map((row) => [`${id} ${row.article} ${row.item ?? ""}`, row] as const),
  ),
  ...OBLIGATIONS.map((row) => [`${row.regime} ${row.act} ${row.levels} ${row.types}`, row] as const),
  ...DUTIES.map((row) => [`duty ${row.article} ${row.item}`, row] as const),
  ...FOUR_PERSONALLY.map((row) => [row.object + row.action, row] as const),
];

describe("the law tables", () => {
  it.each(rows)("say of %s where it comes from, how sure it is and when that was checked", (_, row) => {
    expect(row.source.length).toBeGreaterThan(3);
    expect(["high", "medium", "low"]).toContain(row.confidence);
    expect(row.checkedOn).toBe("2026-11-21");
  });

  it("name every row once, in both languages", () => {
    const ids = INSTRUMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, provisions, summary } of INSTRUMENTS) {
      const keys = provisions.map(({ article, item }) => `${article}/${item}`);
      expect(new Set(keys).size, id).toBe(keys.length);
      for (const text of [summary, ...provisions.map((provision) => provision.summary)]) {
        expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/[a-z]/);
      }
    }
  });

  it("give dates as days, or as a month where no more is known", () => {
    for (const { issuedOn, inForceFrom } of INSTRUMENTS)
      for (const dated of [issuedOn, inForceFrom])
        if (dated !== null) expect(dated.date).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
  });

  it.each<readonly [InstrumentId, string | null, string | null, string, string]>([
    ["inspection-rule", null, null, "high", "high"],
    ["inspection-rule", "24", null, "high", "high"],
    ["inspection-rule", "25", null, "high", "medium"],
    ["inspection-rule", "25", "1", "high", "medium"],
    ["inspection-rule", "25", "2", "high", "medium"],
    ["inspection-rule", "25", "3", "high", "medium"],
    ["inspection-rule", "25", "4", "high", "medium"],
    ["inspection-rule", "25", "5", "high", "medium"],
    ["inspection-rule", "26", null, "high", "medium"],
    ["inspection-rule", "27", null, "medium", "medium"],
    ["first-responsible-rule", "4", null, "high", "high"],
    ["first-responsible-rule", "5", "1", "medium", "medium"],
    ["first-responsible-rule", "6", "6", "medium", "medium"],
    ["first-responsible-rule", "7", null, "medium", "medium"],
    ["first-responsible-rule", "8", null, "medium", "medium"],
    ["first-responsible-rule", "9", null, "medium", "medium"],
    ["outline-2015", null, null, "high", "high"],
    ["outline-2021", "十", null, "medium", "medium"],
    ["document-rule", "15", "4", "high", "high"],
    ["gbt-9704", "7.3.1", null, "medium", "low"],
    ["gbt-9704", "7.3.3", null, "high", "low"],
    ["gbt-9704", "7.3.5.4", null, "high", "high"],
    ["gbt-15834", "4.5.3.5", null, "high", "high"],
    ["gbt-15834", "4.13.3", null, "medium", "medium"],
    ["gbt-15834", "4.14", null, "medium", "medium"],
    ["gbt-15834", "4.15", null, "medium", "medium"],
    ["disclosure-rule", "14", null, "high", "high"],
    ["disclosure-rule", "15", null, "high", "high"],
    ["disclosure-rule", "17", null, "high", "high"],
    ["disclosure-rule", "20", "2", "high", "high"],
    ["disclosure-rule", "26", null, "high", "high"],
  ])("are no surer of %s %s %s than the sources allow", (id, article, item, confidence, articleConfidence) => {
    expect(cite(id, article, item)).toMatchObject({ article, item, confidence, articleConfidence });
  });

  it("are only fairly sure of the day the rule of 2016 entered into force", () => {
    expect(INSTRUMENTS.find(({ id }) => id === "first-responsible-rule")?.inForceFrom).toEqual({
      date: "2016-11-30",
      confidence: "medium",
    });
  });

  it("list six duties for each head and the four things done in person, in order", () => {
    for (const [head, article] of [
      ["party-committee", "5"],
      ["government", "6"],
    ]) {
      const duties = DUTIES.filter((duty) => duty.head === head);
      expect(duties.map((duty) => `${duty.article}.${duty.item}`)).toEqual(
        ["1", "2", "3", "4", "5", "6"].map((item) => `${article}.${item}`),
      );
    }
    expect(FOUR_PERSONALLY.map(({ object, action }) => object + action)).toEqual([
      "重要工作亲自部署",
      "重大问题亲自过问",
      "重点环节亲自协调",
      "重要任务亲自督办",
    ]);
  });
});
