import type { Section, Span } from "@fazhi/schema";
import { formatNumeral, MARKER_RANK, type MarkerKind, matchMarker } from "@fazhi/text";

/** A numbered heading: its marker as written, what kind it is, and where it stands. */
export interface Numbered {
  readonly section: Section;
  readonly kind: MarkerKind;
  readonly ordinal: number;
  readonly marker: string;
  readonly span: Span;
}

/** Where the numbering of one list of siblings first breaks. */
export type Break =
  | { readonly type: "gap" | "start" | "duplicate" | "backwards"; readonly at: Numbered; readonly expected: number }
  | { readonly type: "nesting"; readonly at: Numbered; readonly above: Numbered };

/** The numbered ones among siblings; a heading without number breaks nothing. */
export function numberedOf(text: string, siblings: readonly Section[]): readonly Numbered[] {
  const numbered: Numbered[] = [];
  for (const section of siblings) {
    if (section.marker === null || section.ordinal === null) continue;
    const { start } = section.span;
    const marker = matchMarker(text, start);
    if (marker === null) continue;
    const span = { start: marker.start, end: marker.end };
    numbered.push({ section, kind: marker.kind, ordinal: section.ordinal, marker: section.marker, span });
  }
  return numbered;
}

/** By the start of each number, the last of its kind above it in the text, at whatever depth. */
export function numbersAbove(text: string, sections: readonly Section[]): ReadonlyMap<number, number> {
  const last = new Map<MarkerKind, number>();
  const above = new Map<number, number>();
  const visit = (siblings: readonly Section[]): void => {
    for (const section of siblings) {
      for (const { kind, ordinal, span } of numberedOf(text, [section])) {
        const before = last.get(kind);
        if (before !== undefined) above.set(span.start, before);
        last.set(kind, ordinal);
      }
      visit(section.children);
    }
  };
  visit(sections);
  return above;
}

/** A number in the standard form of its kind: 3 → 三、 （三） 3. （3） ③. */
export function writeMarker(kind: MarkerKind, ordinal: number): string {
  switch (kind) {
    case "chinese":
      return `${formatNumeral(ordinal, "lower")}、`;
    case "chinese-parenthesised":
      return `（${formatNumeral(ordinal, "lower")}）`;
    case "arabic":
      return `${ordinal}.`;
    case "arabic-parenthesised":
      return `（${ordinal}）`;
    case "circled":
      return ordinal >= 1 && ordinal <= 20 ? String.fromCodePoint(0x245f + ordinal) : `（${ordinal}）`;
    case "part":
      return `第${formatNumeral(ordinal, "lower")}部分`;
    case "chapter":
      return `第${formatNumeral(ordinal, "lower")}章`;
  }
}

/**
 * The first break in the numbering of a list of siblings, or null.
 *
 * @param before by where a number stands, the last one of its kind above it: 1.–12. may run on across （一）（二）（三）
 */
export function firstBreak(siblings: readonly Numbered[], before: ReadonlyMap<number, number>): Break | null {
  const reversed = reversedNesting(siblings);
  if (reversed !== null) return reversed;
  const open = new Map<MarkerKind, { ordinal: number; length: number }>();
  for (const at of siblings) {
    const run = open.get(at.kind);
    const found = run === undefined ? startBreak(at, before.get(at.span.start)) : stepBreak(at, run);
    if (found !== null) return found;
    const restarts = run !== undefined && at.ordinal !== run.ordinal + 1;
    open.set(at.kind, { ordinal: at.ordinal, length: run === undefined || restarts ? 1 : run.length + 1 });
  }
  return null;
}

function startBreak(at: Numbered, before: number | undefined): Break | null {
  if (at.ordinal === 1) return null;
  if (before !== undefined && at.ordinal === before + 1) return null;
  // A part that begins with a later number is broken off, unless it runs on from the part before.
  return { type: "start", at, expected: 1 };
}

function stepBreak(at: Numbered, run: { readonly ordinal: number; readonly length: number }): Break | null {
  const expected = run.ordinal + 1;
  if (at.ordinal === expected) return null;
  if (at.ordinal > expected) return { type: "gap", at, expected };
  if (at.ordinal === run.ordinal) return { type: "duplicate", at, expected };
  // A second list under one heading starts at 1 again; only the top level has a single list.
  return at.ordinal === 1 && at.section.depth > 1 ? null : { type: "backwards", at, expected };
}

/**
 * （一） below 1.: a heading of a higher level follows one of a lower level, starts at 1, and the
 * lower numbering goes on inside it.
 */
function reversedNesting(siblings: readonly Numbered[]): Break | null {
  for (let index = 1; index < siblings.length; index++) {
    const above = siblings[index - 1];
    const at = siblings[index];
    if (above === undefined || at === undefined || at.ordinal !== 1 || MARKER_RANK[at.kind] >= MARKER_RANK[above.kind])
      continue;
    for (const { kind, section } of siblings.slice(index)) {
      if (kind !== at.kind) break;
      const goesOn = section.children.some(({ marker, ordinal }) => {
        const child = marker === null ? null : matchMarker(marker, 0);
        return child?.kind === above.kind && ordinal === above.ordinal + 1;
      });
      if (goesOn) return { type: "nesting", at, above };
    }
  }
  return null;
}
