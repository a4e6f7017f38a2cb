import { isLineBreak } from "./characters.js";
import { clampRange } from "./span.js";
import type { TitleMatch } from "./titles.js";

const OPENERS = "《〈<";
const CLOSERS = "》〉>";

/**
 * Finds the titles cited inside a title: 〈条例〉 in 《关于修改〈条例〉的决定》, and <条例> or 《条例》 as they are typed for it
 * (GB/T 15834-2011, 4.15). Give it the inside of a title, `findInnerTitles(text, innerStart, innerEnd)`; ask again for
 * what lies deeper. A title ends on its line; marks without partner are passed over.
 *
 * @returns absolute offsets, in order, none inside another
 */
export function findInnerTitles(text: string, start = 0, end: number = text.length): readonly TitleMatch[] {
  const range = clampRange(text, start, end);
  const opened: [number[], number[], number[]] = [[], [], []];
  const pairs: { readonly open: number; readonly close: number }[] = [];
  for (let at = range.start; at < range.end; at++) {
    const character = text.charAt(at);
    if (isLineBreak(text.charCodeAt(at))) for (const stack of opened) stack.length = 0;
    opened[OPENERS.indexOf(character)]?.push(at);
    const open = opened[CLOSERS.indexOf(character)]?.pop();
    if (open !== undefined) pairs.push({ open, close: at });
  }
  let reached = -1;
  return pairs
    .sort((a, b) => a.open - b.open)
    .flatMap(({ open, close }) => {
      if (open < reached) return [];
      reached = close;
      return [
        { start: open, end: close + 1, title: text.slice(open + 1, close), innerStart: open + 1, innerEnd: close },
      ];
    });
}
