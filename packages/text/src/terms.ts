import { clampRange, type Span } from "./span.js";

/** A term that was found; `term` is its index in the list the matcher was made of. */
export interface TermMatch extends Span {
  readonly term: number;
}

export interface TermMatcher {
  readonly terms: readonly string[];
  /** All matches in order, leftmost first, the longest where several begin, none overlapping another. Absolute offsets. */
  find(text: string, start?: number, end?: number): readonly TermMatch[];
  /** Whether any term occurs. */
  test(text: string, start?: number, end?: number): boolean;
}

interface Tables {
  /** Bit 1: begins a term of two or more units; bit 2: is a term itself; bit 4: second unit of a term. */
  readonly flags: Uint8Array;
  /** Terms by their first two units, the longest first. */
  readonly byPair: ReadonlyMap<number, readonly number[]>;
  readonly singles: ReadonlyMap<number, number>;
}

const FIRST = 1;
const SINGLE = 2;
const SECOND = 4;

/** A whole number of 32 bits, which a map finds sooner than a larger one. */
const pairKey = (first: number, second: number) => (first << 16) | second;

/**
 * Makes a matcher that finds many terms in one pass, by a table on their first two characters that is built at first
 * use. Exact comparison of UTF-16 units; fold text and terms alike for anything looser. Of equal terms the first
 * index is reported.
 *
 * @throws RangeError for an empty term
 */
export function createTermMatcher(terms: readonly string[]): TermMatcher {
  const list = [...terms];
  if (list.includes("")) throw new RangeError(`term ${list.indexOf("")} is empty`);
  let tables: Tables | undefined;
  return {
    terms: list,
    find(text, start = 0, end = text.length) {
      tables ??= build(list);
      const range = clampRange(text, start, end);
      const found: TermMatch[] = [];
      for (let match = next(list, tables, text, range.start, range.end); match; ) {
        found.push(match);
        match = next(list, tables, text, match.end, range.end);
      }
      return found;
    },
    test(text, start = 0, end = text.length) {
      tables ??= build(list);
      const range = clampRange(text, start, end);
      return next(list, tables, text, range.start, range.end) !== null;
    },
  };
}

function next(terms: readonly string[], tables: Tables, text: string, start: number, end: number): TermMatch | null {
  const { flags, byPair, singles } = tables;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const flag = flags[code] ?? 0;
    if ((flag & (FIRST | SINGLE)) === 0) continue;
    if ((flag & FIRST) !== 0 && at + 1 < end) {
      const second = text.charCodeAt(at + 1);
      const candidates = ((flags[second] ?? 0) & SECOND) === 0 ? undefined : byPair.get(pairKey(code, second));
      for (const term of candidates ?? []) {
        const written = terms[term] ?? "";
        if (at + written.length <= end && text.startsWith(written, at))
          return { start: at, end: at + written.length, term };
      }
    }
    const single = singles.get(code);
    if (single !== undefined) return { start: at, end: at + 1, term: single };
  }
  return null;
}

function build(terms: readonly string[]): Tables {
  const flags = new Uint8Array(0x10000);
  const byPair = new Map<number, number[]>();
  const singles = new Map<number, number>();
  const mark = (code: number, flag: number) => {
    flags[code] = (flags[code] ?? 0) | flag;
  };
  terms.forEach((term, index) => {
    const first = term.charCodeAt(0);
    if (term.length === 1) {
      mark(first, SINGLE);
      if (!singles.has(first)) singles.set(first, index);
      return;
    }
    const second = term.charCodeAt(1);
    mark(first, FIRST);
    mark(second, SECOND);
    const key = pairKey(first, second);
    const group = byPair.get(key);
    if (group) group.push(index);
    else byPair.set(key, [index]);
  });
  for (const group of byPair.values()) {
    group.sort((a, b) => (terms[b]?.length ?? 0) - (terms[a]?.length ?? 0) || a - b);
  }
  return { flags, byPair, singles };
}
