import type { RuleException, Span } from "@fazhi/schema";
import { foldWidth } from "@fazhi/text";
import { Exceptions } from "./exceptions.js";
import { LinearPattern } from "./linear-pattern.js";
import type { SearchedText } from "./searched-text.js";
import { intersection } from "./spans.js";
import type { StepBudget } from "./step-budget.js";
import { TermTrie } from "./term-trie.js";

/** Something found; `term` is its index among the terms, or -1 for a match of the pattern. */
export interface Occurrence extends Span {
  readonly term: number;
}

/** What a rule looks for. */
export interface Sought {
  readonly terms: readonly string[];
  readonly pattern: string | null;
  readonly except: readonly RuleException[];
  readonly width: "folded" | "exact";
}

/** Finds what a rule looks for: terms wherever they stand, a pattern sentence by sentence. */
export class OccurrenceSearch {
  readonly width: "folded" | "exact";
  readonly #terms: TermTrie;
  readonly #pattern: LinearPattern | null;
  readonly #exceptions: Exceptions;

  /** @throws PatternFault */
  constructor({ terms, pattern, except, width }: Sought) {
    const isFolded = width === "folded";
    this.width = width;
    this.#terms = new TermTrie(isFolded ? terms.map(foldWidth) : terms);
    this.#pattern = pattern === null ? null : new LinearPattern(pattern, isFolded);
    this.#exceptions = new Exceptions(except, width);
  }

  /**
   * @param ranges sorted, none overlapping another.
   * @returns absolute spans in order, none overlapping another.
   */
  find(text: SearchedText, ranges: readonly Span[], budget: StepBudget): readonly Occurrence[] {
    const units = text.units(this.width);
    const found: Occurrence[] = ranges.flatMap(({ start, end }) => [...this.#terms.find(units, start, end)]);
    const pattern = this.#pattern;
    if (pattern !== null) {
      for (const piece of intersection(ranges, text.sentences)) {
        for (const { start, end } of pattern.find(units, piece, budget)) found.push({ start, end, term: -1 });
      }
    }
    return this.#exceptions.without(apart(found), text, units, budget);
  }
}

/** In order, the first of those that overlap, of equal starts the longer. */
const apart = (found: Occurrence[]): readonly Occurrence[] => {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
};
