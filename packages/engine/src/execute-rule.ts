import type { Basis, Severity, Span, Suggestion, Verdict } from "@fazhi/schema";
import { SEVERITIES } from "@fazhi/schema";
import { backsError } from "./basis.js";
import type { KeptResults } from "./kept-results.js";
import type { EnabledRule } from "./resolve-rules.js";
import type { DataValue, Failure, Finder, Locale, Messages, ParsedDocument, RuleContext } from "./rule.js";
import { renderTemplate } from "./template.js";

/** A finding with its texts, not yet with its position; `at` is null for the document as a whole. */
export interface StatedFinding {
  readonly ruleId: string;
  readonly code: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  readonly help: string | null;
  readonly data: Readonly<Record<string, DataValue>>;
  readonly at: Span | null;
  readonly basis: readonly Basis[];
  readonly suggestions: readonly Suggestion[];
}

/** How a rule ended. `crash` says in one line what it threw. */
export interface Execution {
  readonly verdict: Verdict;
  readonly reasonId: string | null;
  readonly crash: string | null;
  readonly findings: readonly StatedFinding[];
}

export interface ExecutionInput {
  readonly document: ParsedDocument;
  readonly kept: KeptResults;
  readonly previous: ParsedDocument | null;
  readonly plan: ParsedDocument | null;
  readonly asOf: string | null;
  readonly locale: Locale;
}

/** Ends `check` from within; never seen outside of this file. */
class EndOfRule extends Error {
  override readonly name = "EndOfRule";
}

/**
 * Runs one rule on one document. Whatever it throws becomes the verdict `error` and takes its
 * findings along. A rule that catches the signal of `notChecked` gains nothing: it has ended.
 */
export function executeRule({ rule, severity, options }: EnabledRule, input: ExecutionInput): Execution {
  const { document } = input;
  const findings: StatedFinding[] = [];
  const state: { ended: { verdict: Verdict; reasonId: string } | null; closed: boolean } = {
    ended: null,
    closed: false,
  };
  const assertRunning = () => {
    if (state.closed) throw new Error(`rule ${rule.id} reported after its check had returned`);
    if (state.ended !== null) throw new EndOfRule();
  };
  const end = (verdict: Verdict, reasonId: string): never => {
    assertRunning();
    if (!Object.hasOwn(rule.reasons ?? {}, reasonId)) throw new Error(`unknown reason ${JSON.stringify(reasonId)}`);
    state.ended = { verdict, reasonId };
    throw new EndOfRule();
  };
  const context: RuleContext<Messages, Messages, unknown> = Object.freeze({
    source: document.source,
    text: document.source.text,
    report: document.report,
    previous: input.previous,
    plan: input.plan,
    options,
    asOf: input.asOf,
    once: <T>(find: Finder<T>, of: ParsedDocument = document): T => input.kept.once(find, of),
    fail(failure: Failure<Messages>) {
      assertRunning();
      findings.push(stateFinding(failure, { rule, severity, options }, input));
    },
    notChecked: (reason: string) => end("not-checked", reason),
    notApplicable: (reason: string) => end("not-applicable", reason),
  });

  try {
    const returned: unknown = rule.check(context);
    if (isThenable(returned)) {
      // Nobody will wait for it; its failure must not become an unhandled rejection either.
      returned.then(undefined, () => undefined);
      throw new Error("check must be synchronous, it returned a promise");
    }
  } catch (error) {
    if (!(error instanceof EndOfRule && state.ended !== null)) {
      return { verdict: "error", reasonId: null, crash: describe(error), findings: [] };
    }
  } finally {
    state.closed = true;
  }
  if (findings.length > 0) return { verdict: "fail", reasonId: null, crash: null, findings };
  return { verdict: state.ended?.verdict ?? "pass", reasonId: state.ended?.reasonId ?? null, crash: null, findings };
}

function stateFinding(failure: Failure<Messages>, enabled: EnabledRule, { document, locale }: ExecutionInput) {
  const { source } = document;
  const { rule } = enabled;
  const text = Object.hasOwn(rule.messages, failure.message) ? rule.messages[failure.message] : undefined;
  if (text === undefined) throw new Error(`unknown message ${JSON.stringify(failure.message)}`);
  const data = { ...failure.data };
  for (const [name, value] of Object.entries<unknown>(data)) {
    if (!isDataValue(value)) throw new Error(`data.${name} of ${failure.message} is not a finite plain value`);
  }
  const basis = failure.basis ?? rule.basis;
  const claimed = failure.severity ?? rule.severity;
  if (!SEVERITIES.includes(claimed)) throw new Error(`unknown severity ${JSON.stringify(claimed)}`);
  // What a rule claims must be backed; what a person configures is that person's decision.
  if (claimed === "error" && !backsError(basis)) {
    throw new Error(`severity "error" of ${failure.message} needs a basis with confidence "high"`);
  }
  if (failure.at !== null) assertSpan(failure.at, source.text.length, "at");
  const suggestions = failure.suggestions ?? [];
  for (const { span } of suggestions) assertSpan(span, source.text.length, "suggestion");
  const help = Object.hasOwn(rule.help ?? {}, failure.message) ? rule.help?.[failure.message] : undefined;
  return {
    ruleId: rule.id,
    code: rule.code,
    severity: enabled.severity ?? claimed,
    messageId: failure.message,
    message: renderTemplate(text[locale], data),
    help: help === undefined ? null : renderTemplate(help[locale], data),
    data,
    at: failure.at === null ? null : notEmpty(failure.at, source.text.length),
    basis,
    suggestions,
  };
}

function assertSpan({ start, end }: Span, length: number, what: string): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length) return;
  throw new Error(`${what}: the span ${start}–${end} is not within the text of ${length} units`);
}

/** An empty span, such as the place where something is missing, shows the character beside it. */
function notEmpty({ start, end }: Span, length: number): Span {
  if (end > start) return { start, end };
  return start < length ? { start, end: start + 1 } : { start: Math.max(0, start - 1), end };
}

function isDataValue(value: unknown): value is DataValue {
  return value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/** What was thrown, in one line without stack; anything may be thrown, also what cannot be shown. */
function describe(thrown: unknown): string {
  let message: string;
  try {
    message = thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  } catch {
    message = "a value that cannot be shown";
  }
  // Cut first: a message may hold the whole document.
  const line = message
    .slice(0, 1000)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
