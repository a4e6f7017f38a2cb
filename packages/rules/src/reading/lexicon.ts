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
let tables: { readonly byPair: ReadonlyMap<number, readonly Entry[]>; readonly first: Uint8Array } | null = null;

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
  const { byPair, first } = tables;
  const text = once(cleanText);
  const found: TermHit[][] = lists.map(() => []);
  const free = new Uint32Array(lists.length);
  for (let at = 0; at + 1 < text.length; at++) {
    const code = text.charCodeAt(at);
    if (first[code] === 0) continue;
    const entries = byPair.get(code * 0x10000 + text.charCodeAt(at + 1));
    if (entries === undefined) continue;
    for (const { list, term, text: written } of entries) {
      if (at < (free[list] ?? 0) || !text.startsWith(written, at)) continue;
      found[list]?.push({ start: at, end: at + written.length, term });
      free[list] = at + written.length;
    }
  }
  return found;
};

function build(): NonNullable<typeof tables> {
  const byPair = new Map<number, Entry[]>();
  const first = new Uint8Array(0x10000);
  lists.forEach((terms, list) => {
    terms.forEach((text, term) => {
      const pair = text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
      first[text.charCodeAt(0)] = 1;
      const entries = byPair.get(pair);
      if (entries) entries.push({ list, term, text });
      else byPair.set(pair, [{ list, term, text }]);
    });
  });
  // The longest first, so that the first that fits is the one that counts.
  for (const entries of byPair.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return { byPair, first };
}
