import type { DataValue } from "@fazhi/engine";
import type { DeclaredRule, Report, Span, Suggestion } from "@fazhi/schema";
import type { Unit } from "./scope.js";
import type { SearchedText } from "./searched-text.js";
import type { StepBudget } from "./step-budget.js";

/** What a rule of any kind is given of one document. */
interface KindContext {
  readonly text: SearchedText;
  readonly report: Report;
  /** Where it may look: sorted, none overlapping another. */
  readonly ranges: readonly Span[];
  readonly units: readonly Unit[];
  readonly budget: StepBudget;
  /** Reports a finding; `null`: the document as a whole. */
  found(at: Span | null, data: Readonly<Record<string, DataValue>>, suggestions?: readonly Suggestion[]): void;
  notApplicable(reason: "too-few"): never;
  notChecked(reason: "items-unknown"): never;
}

/** A rule of a file made ready: what it says of one document. */
export type KindCheck = (context: KindContext) => void;

/** One kind of rule. */
export interface RuleKind<Spec extends DeclaredRule> {
  /** What its message may ask for. */
  readonly placeholders: readonly string[];
  /** What it does not look at unless the rule says otherwise. */
  readonly outside: readonly ("title" | "quote")[];
  /** Whether a wrong sample must say what is found: not where the finding is that something is missing. */
  readonly findsText: boolean;
  /** @throws RuleFileFault for what is wrong in this rule, with a path from the rule. */
  prepare(spec: Spec): KindCheck;
}
