import type { RuleException, Span } from "@fazhi/schema";
import { foldWidth } from "@fazhi/text";
import { LinearPattern } from "./linear-pattern.js";
import type { SearchedText } from "./searched-text.js";
import type { StepBudget } from "./step-budget.js";

/** Contexts in which what is found does not count. */
export class Exceptions {
  readonly #terms: readonly string[];
  readonly #patterns: readonly LinearPattern[];

  /** @throws PatternFault */
  constructor(exceptions: readonly RuleException[], width: "folded" | "exact") {
    const terms: string[] = [];
    const patterns: LinearPattern[] = [];
    for (const one of exceptions) {
      if (typeof one === "string") terms.push(width === "folded" ? foldWidth(one) : one);
      else patterns.push(new LinearPattern(one.pattern, width === "folded"));
    }
    this.#terms = terms;
    this.#patterns = patterns;
  }

  /** What is found in none of the contexts. A context may reach beyond the places that are searched. */
  without<Found extends Span>(
    found: readonly Found[],
    text: SearchedText,
    units: string,
    budget: StepBudget,
  ): readonly Found[] {
    if (found.length === 0) return found;
    const free = found.filter((one) => !isWithinTerm(one, this.#terms, units, budget));
    if (this.#patterns.length === 0 || free.length === 0) return free;
    const contexts = this.#patterns
      .flatMap((pattern) => text.sentences.flatMap((sentence) => pattern.find(units, sentence, budget)))
      .sort((a, b) => a.start - b.start);
    let next = 0;
    let reach = -1;
    return free.filter(({ start, end }) => {
      for (; next < contexts.length; next++) {
        const context = contexts[next];
        if (context === undefined || context.start > start) break;
        reach = Math.max(reach, context.end);
      }
      return end > reach;
    });
  }
}

/** Whether what is found is part of one of the terms where it stands. */
export const isWithinTerm = (
  { start, end }: Span,
  terms: readonly string[],
  units: string,
  budget: StepBudget,
): boolean => {
  if (terms.length === 0) return false;
  const written = units.slice(start, end);
  for (const term of terms) {
    budget.spend(term.length + 1);
    for (let at = term.indexOf(written); at !== -1; at = term.indexOf(written, at + 1)) {
      budget.spend(100);
      if (at <= start && units.startsWith(term, start - at)) return true;
    }
  }
  return false;
};
