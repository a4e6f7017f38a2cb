import { type BracketPair, pairBrackets } from "./brackets.js";
import { isLineBreak } from "./characters.js";
import { clampRange, type Span } from "./span.js";

/** A document cited in 《》. `start` and `end` include the marks, `innerStart` and `innerEnd` (and `title`) do not. */
export interface TitleMatch extends Span {
  readonly title: string;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The longest real titles have about 120 characters. */
const MAX_TITLE = 200;
const REACH = { length: MAX_TITLE + 1, lineBreaks: 0 };

/**
 * Finds titles in 《》 (GB/T 15834-2011, 4.15). Of nested marks the outer ones count, whether 《A〈B〉C》, 《A<B>C》 or 《A《B》C》.
 * A title ends on its line and within 200 units; an opening mark without partner is left to `findUnclosedTitles`.
 */
export function findTitles(text: string, start = 0, end: number = text.length): readonly TitleMatch[] {
  const range = clampRange(text, start, end);
  // A slice, so that a search for the next 《 never leaves the range.
  const part = text.slice(range.start, range.end);
  const base = range.start;
  const titles: TitleMatch[] = [];
  for (let open = part.indexOf("《"); open >= 0; ) {
    const { pairs, resume } = pairsFrom(part, open);
    let reached = -1;
    for (const { open: from, close } of pairs) {
      if (from < reached) continue;
      reached = close;
      titles.push({
        start: base + from,
        end: base + close + 1,
        title: part.slice(from + 1, close),
        innerStart: base + from + 1,
        innerEnd: base + close,
      });
    }
    open = part.indexOf("《", resume);
  }
  return titles;
}

/**
 * The pairs from the 《 at `open` to where none is open any more, sorted by their 《. Only this stretch is looked at
 * unit by unit: the search for the next 《 is the platform's own.
 */
function pairsFrom(text: string, open: number): { readonly pairs: readonly BracketPair[]; readonly resume: number } {
  const pairs: BracketPair[] = [];
  const opened = [open];
  let oldest = 0;
  let at = open + 1;
  for (; at < text.length && oldest < opened.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x300a) opened.push(at);
    else if (code === 0x300b) pairs.push({ open: opened.pop() ?? at, close: at });
    else if (code < 0x300a && isLineBreak(code)) break;
    // What is open for too long has lost its partner.
    else if (at - (opened[oldest] ?? at) > MAX_TITLE) oldest++;
  }
  return { pairs: pairs.length > 1 ? pairs.sort((a, b) => a.open - b.open) : pairs, resume: at };
}

/**
 * Finds every 《 without its 》. The span runs from the mark to where the title must have ended: the next 《, the end of
 * the line, or 200 units.
 */
export function findUnclosedTitles(text: string, start = 0, end: number = text.length): readonly Span[] {
  const range = clampRange(text, start, end);
  const unclosed: Span[] = [];
  for (const { side, start: open } of pairBrackets(text, start, end, REACH, ["《》"]).unpaired) {
    if (side !== "open") continue;
    const limit = Math.min(range.end, open + 1 + MAX_TITLE);
    let to = open + 1;
    while (to < limit && text.charAt(to) !== "《" && !isLineBreak(text.charCodeAt(to))) to++;
    unclosed.push({ start: open, end: to });
  }
  return unclosed;
}
