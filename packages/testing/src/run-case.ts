import {
  ConfigurationError,
  definePreset,
  type EnabledRule,
  type Locale,
  type Outcome,
  type ParsedDocument,
  type Rule,
  resolveRules,
  runRules,
} from "@fazhi/engine";
import type { Diagnostic, DocumentKind, Finding, Report, RuleVerdict, SourceText } from "@fazhi/schema";
import { CaseSyntaxError } from "./case-syntax-error.js";
import { differenceText } from "./differences.js";
import { describeExpectation, matchFindings } from "./match-findings.js";
import { type ParsedCase, parseCase } from "./parse-case.js";

/** How a case's text becomes a document. */
export interface CasePipeline {
  readonly read: (
    text: string,
    options: { readonly fileName: string; readonly format: "text" | "markdown" },
  ) =>
    | { readonly ok: true; readonly source: SourceText }
    | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
  readonly parse: (
    source: SourceText,
    options: { readonly kind?: "auto" | DocumentKind; readonly year?: number; readonly facts?: boolean },
  ) => Report;
}

export interface CaseOptions {
  /** The name of the case; one that ends in `.md` is read as Markdown. */
  readonly name?: string;
  /** The language of differences and findings; zh-CN when left out. */
  readonly locale?: Locale;
  /** Options of the rule; those of the settings comment come on top. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The report of the year before; one in the case itself comes first. */
  readonly previous?: ParsedDocument;
  /** The work plan, likewise. */
  readonly plan?: ParsedDocument;
}

export interface CaseResult {
  readonly passed: boolean;
  /** What differs from the case, one line each; empty when it passed. */
  readonly differences: readonly string[];
  /** Null when the case could not be run at all. */
  readonly verdict: RuleVerdict | null;
  readonly findings: readonly Finding[];
  /** Null when the case's comments are not well formed. */
  readonly parsed: ParsedCase | null;
}

/**
 * Runs one rule on one case and compares. The input is frozen, and the rule runs twice: a rule that
 * changes its input or keeps state does not pass. Never throws.
 */
export function runCase(pipeline: CasePipeline, rule: Rule, caseText: string, options: CaseOptions = {}): CaseResult {
  const locale = options.locale ?? "zh-CN";
  let parsed: ParsedCase | null = null;
  try {
    parsed = parseCase(caseText);
    return judge(pipeline, rule, parsed, options, locale);
  } catch (error) {
    const known = error instanceof CaseSyntaxError || error instanceof ConfigurationError;
    if (!known) throw error;
    return { passed: false, differences: [error.texts[locale]], verdict: null, findings: [], parsed };
  }
}

function judge(
  pipeline: CasePipeline,
  rule: Rule,
  parsed: ParsedCase,
  options: CaseOptions,
  locale: Locale,
): CaseResult {
  const { settings } = parsed;
  const fileName = options.name ?? "case";
  const format = settings.format ?? (/\.(?:md|markdown)$/i.test(fileName) ? "markdown" : "text");
  // As in use: a rule that says it reads no facts gets none.
  const facts = rule.readsFacts === false ? { facts: false } : {};
  const unreadable: string[] = [];
  const understood = (text: string, name: string, settled: Parameters<CasePipeline["parse"]>[1]) => {
    const read = pipeline.read(text, { fileName: name, format });
    if (read.ok) return { source: read.source, report: pipeline.parse(read.source, { ...settled, ...facts }) };
    unreadable.push(...read.diagnostics.map(({ code }) => code));
    return null;
  };
  const document = understood(parsed.text, fileName, {
    ...(settings.kind === undefined ? {} : { kind: settings.kind }),
    ...(settings.year === undefined ? {} : { year: settings.year }),
  });
  const companion = (name: "previous" | "plan"): ParsedDocument | null => {
    const text = parsed[name];
    return text === null ? (options[name] ?? null) : understood(text, name, {});
  };
  const companions = { previous: companion("previous"), plan: companion("plan") };
  if (document === null || unreadable.length > 0) {
    const differences = [differenceText("unreadable", { codes: unreadable.join(", ") }, locale)];
    return { passed: false, differences, verdict: null, findings: [], parsed };
  }
  const enabled = enable(rule, { ...options.options, ...settings.options });
  const run = (): Outcome =>
    runRules(document, {
      rules: enabled,
      locale,
      asOf: settings.asOf ?? null,
      ...companions,
      freeze: true,
    });
  const outcome = run();
  const verdict = outcome.verdicts[0] ?? null;
  const differences = [
    ...strangers(rule, parsed, locale),
    ...verdictDifferences(verdict, parsed, locale),
    ...matchFindings(
      parsed.expectations.filter(({ ruleId }) => ruleId === rule.id),
      outcome.findings,
      document.source.text,
      locale,
    ),
  ];
  if (JSON.stringify(run()) !== JSON.stringify(outcome)) differences.push(differenceText("impure", {}, locale));
  return { passed: differences.length === 0, differences, verdict, findings: outcome.findings, parsed };
}

function enable(rule: Rule, options: Readonly<Record<string, unknown>>): readonly EnabledRule[] {
  const preset = definePreset({
    name: "case",
    description: { "zh-CN": "用例", en: "case" },
    rules: { [rule.id]: { options } },
  });
  return resolveRules([rule], preset);
}

/** Expectations of another rule, most likely a slip of the pen. */
function strangers(rule: Rule, { expectations }: ParsedCase, locale: Locale): readonly string[] {
  return expectations
    .filter(({ ruleId }) => ruleId !== rule.id)
    .map((expectation) => {
      const data = { line: expectation.line, expected: describeExpectation(expectation), rule: rule.id };
      return differenceText("other-rule", data, locale);
    });
}

function verdictDifferences(
  verdict: RuleVerdict | null,
  { settings, expectations }: ParsedCase,
  locale: Locale,
): readonly string[] {
  if (verdict === null) return [];
  const actual = verdict.reason === undefined ? verdict.verdict : `${verdict.verdict} (${verdict.reason})`;
  const differences: string[] = [];
  if (settings.verdict !== undefined) {
    if (verdict.verdict !== settings.verdict) {
      differences.push(differenceText("verdict", { expected: settings.verdict, actual }, locale));
    }
  } else if (verdict.verdict === "error") {
    differences.push(differenceText("verdict", { expected: expectedVerdict(expectations.length), actual }, locale));
  } else if (verdict.verdict !== "pass" && verdict.verdict !== "fail") {
    // A rule that never ran looks like a clean text; pass and fail show in the findings themselves.
    const data = { expected: expectedVerdict(expectations.length), actual, verdict: verdict.verdict };
    differences.push(differenceText("silent-verdict", data, locale));
  }
  if (settings.reason !== undefined && verdict.reasonId !== settings.reason) {
    const data = { expected: settings.reason, actual: verdict.reasonId ?? null };
    differences.push(differenceText("reason", data, locale));
  }
  return differences;
}

function expectedVerdict(expectations: number): "pass" | "fail" {
  return expectations === 0 ? "pass" : "fail";
}
