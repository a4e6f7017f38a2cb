import { describe, expect, expectTypeOf, test } from "vitest";
import { SURE, UNSURE } from "../test/sample-document.js";
import { defineRule, type Rule, RuleDefinitionError } from "./index.js";

const valid = {
  id: "figures/part-exceeds-whole",
  code: "FZ5003",
  title: { "zh-CN": "部分大于整体", en: "A part exceeds its whole" },
  severity: "error",
  basis: [SURE],
  messages: { exceeds: { "zh-CN": "“{part}”不应大于“{whole}”", en: "{part} exceeds {whole}" } },
  check() {},
} as const satisfies Rule;

describe("the object a rule is defined by types its context", () => {
  test("message ids, their data, reasons and options", () => {
    const rule = defineRule({
      ...valid,
      messages: {
        exceeds: { "zh-CN": "“{part}”不应大于“{whole}”", en: "{part} exceeds {whole}" },
        plain: { "zh-CN": "无数据", en: "no data" },
      },
      help: { plain: { "zh-CN": "请补充数据", en: "add data" } },
      reasons: { tableEnds: { "zh-CN": "法律表未到此年", en: "the table ends before this year" } },
      defaultOptions: { limit: 3, words: ["甲"] },
      check(ctx) {
        expectTypeOf(ctx.options).toEqualTypeOf<{ limit: number; words: string[] }>();
        expectTypeOf(ctx.asOf).toEqualTypeOf<string | null>();
        ctx.fail({ at: null, message: "exceeds", data: { part: "甲", whole: 3 } });
        ctx.fail({ at: { start: 0, end: 1 }, message: "plain", severity: "info" });
        // @ts-expect-error a placeholder is missing
        ctx.fail({ at: null, message: "exceeds", data: { part: "甲" } });
        // @ts-expect-error a placeholder is misnamed
        ctx.fail({ at: null, message: "exceeds", data: { part: "甲", hole: 3 } });
        // @ts-expect-error there is a placeholder too many
        ctx.fail({ at: null, message: "exceeds", data: { part: "甲", whole: 3, third: 4 } });
        // @ts-expect-error the message asks for data
        ctx.fail({ at: null, message: "exceeds" });
        // @ts-expect-error the message takes no data
        ctx.fail({ at: null, message: "plain", data: { part: 1 } });
        // @ts-expect-error there is no such message
        ctx.fail({ at: null, message: "exceed", data: { part: "甲", whole: 3 } });
        // @ts-expect-error the place must be stated, if only as null
        ctx.fail({ message: "plain" });
        // @ts-expect-error an object is no data value
        ctx.fail({ at: null, message: "exceeds", data: { part: {}, whole: 3 } });
        // @ts-expect-error there is no such reason
        if (ctx.text === "") ctx.notChecked("tableEnd");
        if (ctx.text === "") ctx.notChecked("tableEnds");
        // @ts-expect-error the report cannot be changed
        ctx.report.kind = "other";
      },
    });
    expectTypeOf(rule).toExtend<Rule>();
    expectTypeOf<readonly (typeof rule)[]>().toExtend<readonly Rule[]>();
  });

  test("a rule without reasons and options has none to give", () => {
    const rule = defineRule({
      ...valid,
      check(ctx) {
        expectTypeOf(ctx.options).toEqualTypeOf<undefined>();
        // @ts-expect-error no reason is defined
        ctx.notApplicable("anything");
      },
    });
    expectTypeOf(rule).toExtend<Rule>();
  });
});

describe("a rule that is not well formed is refused where it is defined", () => {
  const two = (text: string) => ({ "zh-CN": text, en: text });

  test("a well-formed rule comes back as it is, frozen", () => {
    const rule = defineRule(valid);
    expect(rule).toBe(valid);
    expect(Object.isFrozen(rule)).toBe(true);
  });

  test.each([
    "exceeds",
    "figures/",
    "Figures/part",
    "figures/part_exceeds",
    "figures/a/b",
    "figures/-a",
    "图表/甲",
    "",
  ])("id %j", (id) => {
    expect(() => defineRule({ ...valid, id })).toThrow(RuleDefinitionError);
  });

  test.each(["FZ503", "FZ50031", "fz5003", "5003", "FZ5003 "])("code %j", (code) => {
    expect(() => defineRule({ ...valid, code })).toThrow(/FZ and four digits/);
  });

  test("severity error without a row of high confidence", () => {
    expect(() => defineRule({ ...valid, basis: [UNSURE] })).toThrow(/confidence "high"/);
    expect(() => defineRule({ ...valid, basis: [] })).toThrow(/confidence "high"/);
    expect(() => defineRule({ ...valid, basis: [UNSURE, SURE] })).not.toThrow();
    expect(() => defineRule({ ...valid, severity: "warning", basis: [UNSURE] })).not.toThrow();
  });

  test("an empty text", () => {
    expect(() => defineRule({ ...valid, title: { "zh-CN": "题", en: " " } })).toThrow(/title: the en text is empty/);
    expect(() => defineRule({ ...valid, messages: { none: two("") } })).toThrow(
      /message none: the zh-CN text is empty/,
    );
    expect(() => defineRule({ ...valid, reasons: { none: { "zh-CN": "", en: "x" } } })).toThrow(/reason none/);
  });

  test("placeholders that differ between the languages", () => {
    const messages = { odd: { "zh-CN": "{part}过大", en: "{part} exceeds {whole}" } };
    expect(() => defineRule({ ...valid, messages })).toThrow(/message odd: {whole} stands in one language only/);
  });

  test("a brace that is no placeholder", () => {
    expect(() => defineRule({ ...valid, messages: { odd: two("{部分}过大") } })).toThrow(/message odd: a brace/);
    expect(() => defineRule({ ...valid, messages: { odd: two("{part过大") } })).toThrow(/message odd: a brace/);
  });

  test("help for an unknown message, or with a placeholder the message lacks", () => {
    const unknown: Record<string, { "zh-CN": string; en: string }> = { exceed: two("改") };
    expect(() => defineRule({ ...valid, help: unknown })).toThrow(/unknown message "exceed"/);
    expect(() => defineRule({ ...valid, help: { exceeds: two("改为{other}") } })).toThrow(/no {other}/);
    expect(() => defineRule({ ...valid, help: { exceeds: two("核对{part}") } })).not.toThrow();
  });

  test("a title or reason that asks for data", () => {
    expect(() => defineRule({ ...valid, title: two("{part}") })).toThrow(/placeholders have no values here/);
    expect(() => defineRule({ ...valid, reasons: { late: two("至{year}") } })).toThrow(/placeholders have no values/);
  });

  test("no message at all", () => {
    expect(() => defineRule({ ...valid, messages: {} })).toThrow(/never report/);
  });

  test("the error names the rule", () => {
    const refused = () => defineRule({ ...valid, code: "X" });
    expect(refused).toThrow(expect.objectContaining({ name: "RuleDefinitionError", ruleId: valid.id }));
  });
});
