import { describe, expect, test } from "vitest";
import { SURE } from "../test/sample-document.js";
import { ConfigurationError, definePreset, defineRule, type Preset, resolveRules } from "./index.js";

const description = { "zh-CN": "示例", en: "example" };
const rule = (id: string, code: string) =>
  defineRule({
    id,
    code,
    title: { "zh-CN": "示例", en: "example" },
    severity: "warning",
    basis: [SURE],
    messages: { found: { "zh-CN": "有", en: "found" } },
    defaultOptions: { limit: 3, words: ["甲"], strict: false, anything: null },
    check() {},
  });
const causes = rule("completeness/causes", "FZ1001");
const heading = rule("year/heading", "FZ2001");
const plan = rule("year/plan", "FZ2002");
const all = [plan, causes, heading];
const preset = (rules: Preset["rules"], bases: readonly Preset[] = []) =>
  definePreset({ name: "sample", description, rules, extends: bases });

const fault = (run: () => unknown): ConfigurationError => {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

describe("which rules run", () => {
  test("those the preset names, sorted by id, with default options", () => {
    const enabled = resolveRules(all, preset({ "year/plan": "on", "completeness/causes": "error" }));
    expect(enabled.map(({ rule, severity }) => [rule.id, severity])).toEqual([
      ["completeness/causes", "error"],
      ["year/plan", null],
    ]);
    expect(enabled[0]?.options).toEqual({ limit: 3, words: ["甲"], strict: false, anything: null });
  });

  test("bases come first, then the preset, then the overrides", () => {
    const base = definePreset({ name: "base", description, rules: { "year/plan": "info", "year/heading": "on" } });
    const enabled = resolveRules(
      all,
      preset({ "year/plan": { options: { limit: 5 } }, "completeness/causes": "on" }, [base]),
      { "year/heading": "off", "year/plan": "warning" },
    );
    expect(enabled.map(({ rule, severity, options }) => [rule.id, severity, options])).toEqual([
      ["completeness/causes", null, { limit: 3, words: ["甲"], strict: false, anything: null }],
      ["year/plan", "warning", { limit: 5, words: ["甲"], strict: false, anything: null }],
    ]);
  });

  test("what was switched off comes back on with its settings", () => {
    const base = definePreset({ name: "base", description, rules: { "year/plan": { severity: "info" } } });
    const enabled = resolveRules(all, preset({ "year/plan": "off" }, [base]), { "year/plan": "on" });
    expect(enabled.map(({ severity }) => severity)).toEqual(["info"]);
  });
});

describe("a configuration that cannot be used names block, key and what was expected", () => {
  test("an unknown rule, with the nearest one", () => {
    const error = fault(() => resolveRules(all, preset({}), { "completness/causes": "off" }, "fazhi.json"));
    expect(error).toMatchObject({ where: "fazhi.json", key: "rules", actual: "completness/causes" });
    expect(error.texts.en).toBe(
      "fazhi.json: rules: expected the id of a rule (the nearest is completeness/causes), got completness/causes",
    );
    expect(error.texts["zh-CN"]).toBe(
      "fazhi.json：rules 应为已有规则的编号（最接近的是 completeness/causes），实际为 completness/causes",
    );
    expect(error.message).toBe(error.texts.en);
  });

  test("an unknown rule of a preset, also where nothing is near", () => {
    const error = fault(() => resolveRules(all, preset({ "something/else-entirely": "on" })));
    expect(error.texts.en).toBe("preset sample: rules: expected the id of a rule, got something/else-entirely");
  });

  test("names of built-in object members are unknown too", () => {
    expect(fault(() => resolveRules(all, preset({}), JSON.parse('{"constructor":"on"}'))).actual).toBe("constructor");
  });

  test("two rules of one id or code", () => {
    expect(fault(() => resolveRules([causes, causes], preset({}))).key).toBe("id");
    const sameCode = rule("year/other", "FZ1001");
    expect(fault(() => resolveRules([causes, sameCode], preset({}))).actual).toBe("FZ1001 (completeness/causes)");
  });

  test.each([
    ["fatal", 'rules["year/plan"]', '"fatal"'],
    [1, 'rules["year/plan"]', "1"],
    [null, 'rules["year/plan"]', "null"],
    [["on"], 'rules["year/plan"]', '["on"]'],
    [{ severity: "fatal" }, 'rules["year/plan"].severity', '"fatal"'],
    [{ option: {} }, 'rules["year/plan"]', '"option"'],
    [{ options: 3 }, 'rules["year/plan"].options', "3"],
  ])("the setting %j", (setting, key, actual) => {
    const settings = JSON.parse(JSON.stringify({ "year/plan": setting }));
    expect(fault(() => resolveRules(all, preset({}), settings))).toMatchObject({ where: "rules", key, actual });
    expect(fault(() => preset(settings))).toMatchObject({ where: "preset sample", key, actual });
  });

  test.each([
    [{ limt: 3 }, "limt", "one of limit, words, strict, anything (the nearest is limit)"],
    [{ limit: "3" }, "limit", "a number"],
    [{ limit: Number.NaN }, "limit", "a number"],
    [{ words: "甲" }, "words", "an array"],
    [{ strict: 0 }, "strict", "true or false"],
  ])("the options %j", (options, name, expected) => {
    const error = fault(() => resolveRules(all, preset({}), { "year/plan": { options } }, "cli"));
    expect(error).toMatchObject({ where: "cli", key: `rules["year/plan"].options.${name}` });
    expect(error.expected.en).toBe(expected);
  });

  test("a default of null takes any value", () => {
    const [enabled] = resolveRules(all, preset({ "year/plan": { options: { anything: [1] } } }));
    expect(enabled?.options).toMatchObject({ anything: [1] });
  });

  test("options of a rule that has none", () => {
    const bare = defineRule({
      id: "a/b",
      code: "FZ9999",
      title: description,
      severity: "info",
      basis: [],
      messages: { found: description },
      check() {},
    });
    expect(fault(() => resolveRules([bare], preset({ "a/b": { options: { x: 1 } } }))).expected.en).toMatch(
      /no option/,
    );
    expect(resolveRules([bare], preset({ "a/b": "on" }))[0]?.options).toBeUndefined();
  });

  test("a preset's name and description", () => {
    expect(fault(() => definePreset({ name: "My preset", description, rules: {} })).key).toBe("name");
    const error = fault(() => definePreset({ name: "a", description: { "zh-CN": "甲", en: "" }, rules: {} }));
    expect(error.key).toBe('description["en"]');
  });
});
