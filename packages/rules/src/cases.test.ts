import { readdirSync, readFileSync } from "node:fs";
import { runCase, testRule } from "@fazhi/testing";
import { describe, expect, it } from "vitest";
import { allRules } from "./index.js";

const casesOf = (ruleId: string): Readonly<Record<string, string>> => {
  const folder = new URL(`./${ruleId}/cases/`, import.meta.url);
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
  );
};

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const cases = casesOf(id);

  it.each(Object.entries(cases))("reports what %s expects", (name, text) => {
    expect(runCase(rule, text, { name }).differences).toEqual([]);
  });

  it("has each message reported by a case, and right and wrong ones", () => {
    testRule(rule, cases);
  });

  it("has two right, two wrong and two near-miss cases", () => {
    for (const prefix of ["right-", "wrong-", "near-miss-"]) {
      const count = Object.keys(cases).filter((name) => name.startsWith(prefix)).length;
      expect(count, prefix).toBeGreaterThanOrEqual(2);
    }
  });

  it("reports something in the wrong cases only", () => {
    for (const [name, text] of Object.entries(cases)) {
      const { findings } = runCase(rule, text, { name });
      expect(findings.length > 0, name).toBe(name.startsWith("wrong-"));
    }
  });
});
