import type { Span } from "@fazhi/schema";
import type { Draft } from "./draft.js";

/** Pieces of the folded text joined by line breaks for cues to read, without what the cues must not see. */
export interface Excerpt {
  readonly text: string;
  /** Where `length` units from `index` on stand in the document; what was left out between them is inside. */
  placeOf(index: number, length: number): Span | null;
}

/** @param leftOut a global expression: what is taken out of each piece */
export function excerptOf(draft: Pick<Draft, "folded">, pieces: readonly Span[], leftOut: RegExp): Excerpt {
  const read = ({ start, end }: Span): string => draft.folded.slice(start, end);
  return {
    text: pieces.map((piece) => read(piece).replace(leftOut, "")).join("\n"),
    placeOf(index, length) {
      let from = index;
      for (const piece of pieces) {
        const kept = keptRanges(read(piece), leftOut);
        const size = kept.reduce((sum, { start, end }) => sum + end - start, 0);
        if (from < size) {
          const last = Math.min(from + Math.max(1, length), size) - 1;
          return { start: piece.start + unitAt(kept, from), end: piece.start + unitAt(kept, last) + 1 };
        }
        from -= size + 1;
      }
      return null;
    },
  };
}

function keptRanges(text: string, leftOut: RegExp): readonly Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const { index, 0: removed } of text.matchAll(leftOut)) {
    if (index > at) kept.push({ start: at, end: index });
    at = index + removed.length;
  }
  if (at < text.length) kept.push({ start: at, end: text.length });
  return kept;
}

/** The offset of the `count`th kept unit. */
function unitAt(kept: readonly Span[], count: number): number {
  let left = count;
  for (const { start, end } of kept) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return 0;
}
