import type { Report } from "@fazhi/schema";
import { type EnabledRule, type Outcome, type Rule, type RunOptions, runRules } from "../src/index.js";
import { SURE, sampleDocument } from "./sample-document.js";

/** One rule with two messages and one reason, run on a text of three lines. */

export const text = "青岚县2022年法治政府建设年度报告\n一、主要举措\n办理案件12件。\n";

const both = (word: string) => ({ "zh-CN": `${word}。`, en: `${word}.` });

export const base = {
  id: "sample/rule",
  code: "FZ8901",
  title: both("示例"),
  severity: "warning",
  basis: [SURE],
  messages: { found: { "zh-CN": "发现“{what}”", en: "found {what}" }, plain: both("有误") },
  help: { found: { "zh-CN": "请改“{what}”", en: "change {what}" } },
  reasons: { tableEnds: { "zh-CN": "法律表未到此年", en: "the table ends before this year" } },
} as const;

export const sample = (
  check: Rule<typeof base.messages, typeof base.reasons>["check"],
  fields: Partial<Rule> = {},
): Rule => ({ ...base, check, ...fields });

export const enabled = (rule: Rule, fields: Partial<EnabledRule> = {}): EnabledRule => ({
  rule,
  severity: null,
  options: undefined,
  ...fields,
});

export const run = (rule: Rule, report: Partial<Report> = {}, options: Partial<RunOptions> = {}): Outcome =>
  runRules(sampleDocument(text, report), { rules: [enabled(rule)], locale: "zh-CN", ...options });

/** A rule that always reports one finding about the whole document. */
export const reporting = (fields: Partial<Rule> = {}): Rule =>
  sample((ctx) => ctx.fail({ at: null, message: "plain" }), fields);
