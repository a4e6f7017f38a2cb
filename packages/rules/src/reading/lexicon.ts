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
  /** Its third unit, which tells most terms of a pair apart; null for a term of two. */
  readonly third: number | null;
}

const lists: (readonly string[])[] = [];
interface Tables {
  /** 1 at the slot of each pair of units that begins a term; other pairs may share the slot. */
  readonly slots: Uint8Array;
  readonly byPair: ReadonlyMap<number, readonly Entry[]>;
}

let tables: Tables | null = null;

/** A whole number of 32 bits, which a map finds sooner than a larger one. */
const pairKey = (first: number, second: number) => (first << 16) | second;
/** One in a hundred pairs that begin nothing falls on a slot of one that does. */
const slotOf = (first: number, second: number) => (first ^ (second << 5)) & 0xffff;

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
  const { byPair, slots } = tables;
  const text = once(cleanText);
  const found: TermHit[][] = lists.map(() => []);
  const free = new Uint32Array(lists.length);
  let second = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const first = second;
    second = text.charCodeAt(at + 1);
    if (slots[slotOf(first, second)] === 0) continue;
    const entries = byPair.get(pairKey(first, second));
    if (entries === undefined) continue;
    const following = text.charCodeAt(at + 2);
    for (const { list, term, text: written, third } of entries) {
      if ((third !== null && third !== following) || at < (free[list] ?? 0)) continue;
      if (written.length > 3 && !text.startsWith(written, at)) continue;
      found[list]?.push({ start: at, end: at + written.length, term });
      free[list] = at + written.length;
    }
  }
  return found;
};

function build(): Tables {
  const byPair = new Map<number, Entry[]>();
  const slots = new Uint8Array(0x10000);
  lists.forEach((terms, list) => {
    terms.forEach((text, term) => {
      const first = text.charCodeAt(0);
      const second = text.charCodeAt(1);
      const entry: Entry = { list, term, text, third: text.length > 2 ? text.charCodeAt(2) : null };
      slots[slotOf(first, second)] = 1;
      const entries = byPair.get(pairKey(first, second));
      if (entries) entries.push(entry);
      else byPair.set(pairKey(first, second), [entry]);
    });
  });
  // The longest first, so that the first that fits is the one that counts.
  for (const entries of byPair.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return { slots, byPair };
}
