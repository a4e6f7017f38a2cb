import { pairBrackets } from "./brackets.js";
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
  const titles: TitleMatch[] = [];
  let reached = -1;
  for (const { open, close } of pairBrackets(text, start, end, REACH, ["《》"]).pairs) {
    if (open < reached) continue;
    reached = close;
    titles.push({
      start: open,
      end: close + 1,
      title: text.slice(open + 1, close),
      innerStart: open + 1,
      innerEnd: close,
    });
  }
  return titles;
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
