import { STEPS_AT_LEAST, STEPS_PER_CHARACTER } from "./limits.js";

/**
 * What a rule may spend on a document: a fixed number of steps for each character. One search of a pattern is linear,
 * but searching again behind each match is not (`a[^x]*x|a` on a line of a); this bounds the sum, and counts steps
 * instead of time, so that the same document always ends the same way.
 */
export class StepBudget {
  #left: number;
  readonly #exhausted: () => never;

  /** @param exhausted is called, and must throw, when nothing is left. */
  constructor(length: number, exhausted: () => never) {
    this.#left = Math.max(STEPS_AT_LEAST, length * STEPS_PER_CHARACTER);
    this.#exhausted = exhausted;
  }

  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) this.#exhausted();
  }
}
