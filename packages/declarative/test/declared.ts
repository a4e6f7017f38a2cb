import { type Outcome, runRules } from "@fazhi/engine";
import type { DeclaredRule } from "@fazhi/schema";
import { compileRule } from "../src/compile-rule.js";
import { readRuleFile } from "../src/index.js";
import { understand } from "./understand.js";

const COMMON = {
  id: "local/test",
  title: "规则",
  severity: "warning",
  samples: { right: ["甲。"], wrong: [{ text: "乙。" }] },
} as const;

type Fields<Rule> = Rule extends DeclaredRule ? Omit<Rule, keyof typeof COMMON> : never;

/** What one rule says of one text, without its samples; found texts are slices of the text. */
export const outcomeOf = (fields: Fields<DeclaredRule>, text: string) => {
  const { rule } = compileRule({ ...COMMON, ...fields });
  const document = understand(text, { kind: "annual-report" });
  if (document === null) throw new Error("the text cannot be read");
  const outcome: Outcome = runRules(document, {
    rules: [{ rule, severity: null, options: undefined }],
    locale: "zh-CN",
    freeze: true,
  });
  const [verdict] = outcome.verdicts;
  return {
    text: document.source.text,
    verdict: verdict?.reasonId === undefined ? verdict?.verdict : `${verdict.verdict} ${verdict.reasonId}`,
    found: outcome.findings.map(({ span }) => document.source.text.slice(span.start, span.end)),
    findings: outcome.findings,
  };
};

/** The one line that refuses a file, or null for a file that is taken. */
export const faultOf = (text: string): string | null => {
  const result = readRuleFile(text, { path: "rules.yaml", understand });
  if (result.ok) return null;
  const { where, key, expected, actual } = result.fault;
  return `${where} ${key}: ${expected.en}, got ${actual}`;
};
