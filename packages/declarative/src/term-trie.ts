import type { Span } from "@fazhi/schema";

/** A term that was found; `term` is its index in the list. */
export interface FoundTerm extends Span {
  readonly term: number;
}

interface Branch {
  readonly next: Map<number, Branch>;
  /** The term that ends here, or -1. */
  term: number;
}

const branch = (): Branch => ({ next: new Map(), term: -1 });

/**
 * Terms to be found in one pass: leftmost first, the longest where several begin, none overlapping another.
 * A place costs at most the length of the longest term, however the terms begin: with those of a stranger that matters
 * more than the speed of `createTermMatcher`. Of equal terms the first counts.
 */
export class TermTrie {
  readonly #root = branch();

  constructor(terms: readonly string[]) {
    terms.forEach((term, index) => {
      let at = this.#root;
      for (let unit = 0; unit < term.length; unit++) {
        const code = term.charCodeAt(unit);
        let next = at.next.get(code);
        if (next === undefined) {
          next = branch();
          at.next.set(code, next);
        }
        at = next;
      }
      if (at.term === -1) at.term = index;
    });
  }

  /** Terms between the two offsets, in order. */
  find(text: string, start: number, end: number): readonly FoundTerm[] {
    const found: FoundTerm[] = [];
    for (let at = start; at < end; ) {
      const match = this.#longestAt(text, at, end);
      if (match !== null) found.push(match);
      at = match === null ? at + 1 : match.end;
    }
    return found;
  }

  #longestAt(text: string, start: number, end: number): FoundTerm | null {
    let best: FoundTerm | null = null;
    let at: Branch | undefined = this.#root;
    for (let unit = start; unit < end; unit++) {
      at = at.next.get(text.charCodeAt(unit));
      if (at === undefined) break;
      if (at.term !== -1) best = { start, end: unit + 1, term: at.term };
    }
    return best;
  }
}
