import { resolveRules } from "@fazhi/engine";
import { DAMAGE_KINDS } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { ruleDocs } from "../docs.js";
import { allRules, presets } from "../index.js";

describe("recommended", () => {
  it("names every rule, so that none is left out by oversight", () => {
    expect(Object.keys(presets.recommended.rules)).toEqual(allRules.map(({ id }) => id));
  });

  it("can be resolved", () => {
    expect(resolveRules(allRules, presets.recommended, {})).toHaveLength(allRules.length);
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

  it("says in text/damage which rules a damage mutes", () => {
    const damage = allRules.find(({ id }) => id === "text/damage");
    for (const kind of DAMAGE_KINDS) {
      const help = damage?.help?.[kind];
      for (const { id, mutedBy = [] } of allRules) {
        expect(help?.["zh-CN"].includes(id), `${kind} ${id}`).toBe(mutedBy.includes(kind));
        expect(help?.en.includes(id), `${kind} ${id}`).toBe(mutedBy.includes(kind));
      }
    }
  });
});
