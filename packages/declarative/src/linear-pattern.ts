import type { Span } from "@fazhi/schema";
import { foldWidth } from "@fazhi/text";
import { RE2JS } from "re2js";
import { MOST_INSTRUCTIONS } from "./limits.js";
import type { StepBudget } from "./step-budget.js";

/** A pattern that cannot be used; the message says why, in the engine's words or ours. */
export class PatternFault extends Error {
  override readonly name = "PatternFault";
}

/** A pattern from outside, run by an engine that never goes back: RE2. */
export class LinearPattern {
  readonly #program: RE2JS;
  readonly #instructions: number;

  /**
   * @param isFolded whether it will be searched in folded text.
   * @throws PatternFault for what RE2 does not know, for a pattern too large, and for one that matches the empty text.
   */
  constructor(pattern: string, isFolded: boolean) {
    this.#program = compiled(isFolded ? foldedPattern(pattern) : pattern);
    this.#instructions = this.#program.programSize();
    if (this.#instructions > MOST_INSTRUCTIONS) {
      throw new PatternFault(`${this.#instructions} > ${MOST_INSTRUCTIONS} instructions; use smaller repeat counts`);
    }
    if (this.#program.matcher("").matches()) throw new PatternFault("it matches the empty text");
  }

  /** Matches in one piece of text, as absolute offsets in UTF-16 units; empty ones are left out. */
  find(text: string, { start, end }: Span, budget: StepBudget): readonly Span[] {
    const piece = text.slice(start, end);
    const matcher = this.#program.matcher(piece);
    const found: Span[] = [];
    for (let from = 0; ; from = matcher.end()) {
      budget.spend((piece.length - from + 1) * this.#instructions);
      if (!matcher.find()) return found;
      if (matcher.end() > matcher.start()) found.push({ start: start + matcher.start(), end: start + matcher.end() });
    }
  }

  /** Whether the whole of a piece of text is a match. */
  matches(text: string, { start, end }: Span, budget: StepBudget): boolean {
    budget.spend((end - start + 1) * this.#instructions);
    return this.#program.matcher(text.slice(start, end)).matches();
  }
}

const compiled = (pattern: string): RE2JS => {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    throw new PatternFault(error instanceof Error ? error.message : String(error));
  }
};

const SYNTAX = "\\.+*?()|[]{}^$-";

/**
 * A pattern for folded text: （ becomes a literal parenthesis and no group, ０ a plain 0; what is ASCII already stays.
 */
const foldedPattern = (pattern: string): string => {
  const folded = foldWidth(pattern);
  if (folded === pattern) return pattern;
  let result = "";
  let isEscaped = false;
  for (let index = 0; index < pattern.length; index++) {
    const unit = folded.charAt(index);
    const isLiteral = unit !== pattern.charAt(index) && SYNTAX.includes(unit);
    result += isLiteral && !isEscaped ? `\\${unit}` : unit;
    isEscaped = !isEscaped && pattern.charAt(index) === "\\";
  }
  return result;
};
