import { type Preset, resolveRules } from "@fazhi/engine";
import { describe, expect, it } from "vitest";
import { ruleDocs } from "../docs.js";
import { allRules, presets } from "../index.js";

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
