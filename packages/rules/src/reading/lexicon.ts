import type { Finder } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { cleanText } from "./clean-text.js";

/** A term that was found; `term` is its index in the list it belongs to. */
export interface TermHit extends Span {
  readonly term: number;
}

/** One rule's list of terms, searched for together with those of all other rules. */
export interface TermList {
  readonly terms: readonly string[];
  /**
   * Where the terms occur in the clean text, in order: leftmost first, the longest where several begin, none
   * overlapping another of this list. Offsets in the canonical text.
   */
  hits(once: <T>(find: Finder<T>) => T): readonly TermHit[];
}

interface Entry {
  readonly list: number;
  readonly term: number;
  readonly text: string;
}

const lists: (readonly string[])[] = [];
interface Tables {
  /** Bit 1: first unit of a term; bit 2: second unit. */
  readonly flags: Uint8Array;
  readonly byPair: ReadonlyMap<number, readonly Entry[]>;
}

const FIRST = 1;
const SECOND = 2;
let tables: Tables | null = null;

/** A whole number of 32 bits, which a map finds sooner than a larger one. */
const pairKey = (first: number, second: number) => (first << 16) | second;

/**
 * Adds a list of terms to those that are looked for in one pass over the text, so that thirty rules with words cost
 * little more than one. Terms are compared with folded text (half-width, Simplified) and have two characters or more.
 *
 * @throws RangeError for a term of fewer than two UTF-16 units.
 */
export function termList(terms: readonly string[]): TermList {
  const short = terms.find((term) => term.length < 2);
  if (short !== undefined) throw new RangeError(`term ${JSON.stringify(short)} has fewer than two characters`);
  const list = lists.push([...terms]) - 1;
  tables = null;
  return { terms, hits: (once) => once(allHits)[list] ?? [] };
}

/** All hits of all lists. */
const allHits: Finder<readonly (readonly TermHit[])[]> = (_, once) => {
  tables ??= build();
  const { byPair, flags } = tables;
  const text = once(cleanText);
  const found: TermHit[][] = lists.map(() => []);
  const free = new Uint32Array(lists.length);
  let flag = flags[text.charCodeAt(0)] ?? 0;
  for (let at = 0; at + 1 < text.length; at++) {
    const isFirst = (flag & FIRST) !== 0;
    flag = flags[text.charCodeAt(at + 1)] ?? 0;
    if (!isFirst || (flag & SECOND) === 0) continue;
    const entries = byPair.get(pairKey(text.charCodeAt(at), text.charCodeAt(at + 1)));
    if (entries === undefined) continue;
    for (const { list, term, text: written } of entries) {
      if (at < (free[list] ?? 0) || !text.startsWith(written, at)) continue;
      found[list]?.push({ start: at, end: at + written.length, term });
      free[list] = at + written.length;
    }
  }
  return found;
};

function build(): Tables {
  const byPair = new Map<number, Entry[]>();
  const flags = new Uint8Array(0x10000);
  const mark = (code: number, flag: number) => {
    flags[code] = (flags[code] ?? 0) | flag;
  };
  lists.forEach((terms, list) => {
    terms.forEach((text, term) => {
      const first = text.charCodeAt(0);
      const second = text.charCodeAt(1);
      mark(first, FIRST);
      mark(second, SECOND);
      const entries = byPair.get(pairKey(first, second));
      if (entries) entries.push({ list, term, text });
      else byPair.set(pairKey(first, second), [{ list, term, text }]);
    });
  });
  // The longest first, so that the first that fits is the one that counts.
  for (const entries of byPair.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return { flags, byPair };
}
