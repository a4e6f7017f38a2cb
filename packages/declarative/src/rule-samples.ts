import { type ParsedDocument, type Rule, runRules } from "@fazhi/engine";
import type { DeclaredRule, DocumentKind, RightSample, WrongSample } from "@fazhi/schema";
import type { CompiledRule } from "./compile-rule.js";
import { RuleFileFault, shown } from "./rule-file-fault.js";

/** Reads and parses the text of a sample as a document of this kind; null where it cannot be read. */
export type Understand = (
  text: string,
  options: { readonly kind: DocumentKind; readonly year?: number },
) => ParsedDocument | null;

interface Ran {
  readonly verdict: string;
  readonly found: readonly string[];
}

/**
 * Runs the samples of a rule: nothing may be found in the right ones, and in the wrong ones exactly what they say.
 *
 * @throws RuleFileFault for the first that fails, with a path from the rule.
 */
export const runSamples = (spec: DeclaredRule, { rule, findsText }: CompiledRule, understand: Understand): void => {
  for (const [index, given] of spec.samples.right.entries()) {
    const sample = typeof given === "string" ? { text: given } : given;
    const { verdict, found } = run(spec, rule, sample, understand);
    const expected = (typeof given === "string" ? undefined : given.verdict) ?? "pass";
    if (verdict !== expected) {
      throw failed(spec, ["samples", "right", index], expected, verdict === "fail" ? shown(found) : verdict);
    }
  }
  for (const [index, sample] of spec.samples.wrong.entries()) {
    const path = ["samples", "wrong", index];
    if (sample.found === undefined && findsText) {
      throw new RuleFileFault(path, { "zh-CN": "写有 found 的样本", en: "a sample that says what is found" }, "—");
    }
    const { verdict, found } = run(spec, rule, sample, understand);
    const expected = typeof sample.found === "string" ? [sample.found] : sample.found;
    if (verdict !== "fail") throw failed(spec, path, expected === undefined ? "fail" : shown(expected), verdict);
    if (expected !== undefined && shown(expected) !== shown(found))
      throw failed(spec, path, shown(expected), shown(found));
  }
};

const failed = ({ id }: DeclaredRule, path: readonly PropertyKey[], expected: string, actual: string): RuleFileFault =>
  new RuleFileFault(path, { "zh-CN": ` ${expected}（规则 ${id}）`, en: `${expected} (rule ${id})` }, actual);

const run = (
  spec: DeclaredRule,
  rule: Rule,
  sample: Exclude<RightSample, string> | WrongSample,
  understand: Understand,
): Ran => {
  const kind = sample.kind ?? spec.appliesTo?.kinds?.[0] ?? "annual-report";
  const document = understand(sample.text, { kind, ...(sample.year === undefined ? {} : { year: sample.year }) });
  if (document === null) return { verdict: "unreadable", found: [] };
  const { verdicts, findings } = runRules(document, {
    rules: [{ rule, severity: null, options: undefined }],
    locale: "zh-CN",
  });
  const [judged] = verdicts;
  const text = document.source.text;
  return {
    verdict: judged?.verdict ?? "—",
    found: findings.map(({ span }) => text.slice(span.start, span.end)),
  };
};
