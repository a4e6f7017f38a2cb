import { type Preset, resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { ruleDocs } from "../docs.js";
import { allRules, presets } from "../index.js";
import { regions } from "./regions/index.js";

const enabledBy = (preset: Preset) => resolveRules(allRules, preset, {}).map(({ rule }) => rule.id);

describe("presets", () => {
  it.each(Object.entries(presets))("%s can be resolved and turns something on", (name, preset) => {
    expect(preset.name).toBe(name);
    expect(enabledBy(preset).length).toBeGreaterThan(0);
  });

  it("are the ones that rules name", () => {
    for (const { id, presets: named = [] } of allRules)
      for (const name of named) expect(Object.keys(presets), id).toContain(name);
  });

  it("build on recommended", () => {
    const recommended = enabledBy(presets.recommended);
    for (const preset of [presets.strict, presets.supervision])
      expect(enabledBy(preset)).toEqual(expect.arrayContaining(recommended));
  });
});

describe("allRules", () => {
  it("is sorted by id, and codes follow their category", () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const series = new Map<string, string>();
    for (const { id, code } of allRules) {
      const category = id.split("/")[0] ?? "";
      const known = series.get(category) ?? code.slice(0, 4);
      expect(code.slice(0, 4), id).toBe(known);
      series.set(category, known);
    }
    expect(new Set(series.values()).size).toBe(series.size);
  });

  it("has help for every message", () => {
    for (const { id, messages, help = {} } of allRules)
      for (const message of Object.keys(messages))
        if (message !== "not-required-then") expect(help[message], `${id}:${message}`).toBeDefined();
  });

  it("has a page for every rule in both languages", () => {
    expect(Object.keys(ruleDocs)).toEqual(allRules.map(({ id }) => id));
  });

  it("says in text/damage which kinds of rules a damage mutes", () => {
    const damage = allRules.find(({ id }) => id === "text/damage");
    for (const { id, mutedBy = [] } of allRules)
      for (const kind of mutedBy) {
        const named = [id, `${id.split("/")[0]}/*`];
        const help = damage?.help?.[kind];
        expect(
          named.some((name) => help?.["zh-CN"].includes(name)),
          `${kind} ${id}`,
        ).toBe(true);
        expect(
          named.some((name) => help?.en.includes(name)),
          `${kind} ${id}`,
        ).toBe(true);
      }
  });
});

describe("regional presets", () => {
  const regional = Object.values(regions);
  const settings = (name: keyof typeof regions) => new Map(Object.entries(presets[name].rules));

  it.each(Object.entries(regions))(
    "%s carries its name, source and confidence, and builds on recommended",
    (name, region) => {
      expect(region.name).toBe(name);
      expect(region.source).not.toBe("");
      expect(region.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(["high", "medium", "low"]).toContain(region.basis.confidence);
      const preset = presets[region.name as keyof typeof regions];
      expect(enabledBy(preset)).toEqual(expect.arrayContaining(enabledBy(presets.recommended)));
    },
  );

  it("turn a region's days, title and contents into options of the rules", () => {
    expect([...settings("zhejiang-huangyan").keys()]).toEqual(["date/deadline"]);
    expect([...settings("provincial-guide-2023").keys()]).toEqual(["document/profile-name"]);
    expect([...settings("provincial-guide-2023-demonstration").keys()]).toEqual([
      "date/deadline",
      "document/profile-name",
    ]);
    expect([...settings("shenzhen").keys()]).toEqual(["document/local-contents"]);
  });

  it("only make days earlier than the national ones", () => {
    for (const region of regional)
      for (const { act, before } of "deadlines" in region ? region.deadlines : [])
        expect(before < (act === "filing" ? "03-01" : "04-01"), region.name).toBe(true);
  });

  it("name the local rule as the basis of what it sets", () => {
    const text =
      "云杉县交通运输局2022年法治政府建设年度报告\n发布日期：2023-03-10\n一、主要举措和成效\n评查案卷36件。\n";
    const read = readText(text);
    if (!read.ok) throw new Error("unreadable");
    const document = { source: read.source, report: parse(read.source) };
    const late = (preset: Preset) =>
      runRules(document, { rules: resolveRules(allRules, preset), locale: "zh-CN" }).findings.filter(
        ({ ruleId, messageId }) => ruleId === "date/deadline" && messageId === "published-late",
      );
    expect(late(presets.recommended)).toEqual([]);
    expect(late(presets["zhejiang-huangyan"]).map(({ severity, basis }) => [severity, basis[0]?.source])).toEqual([
      ["warning", regions["zhejiang-huangyan"].basis.source],
    ]);
  });
});
