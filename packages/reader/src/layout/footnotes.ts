import { type BodyStyle, isSmaller } from "./body-style.js";
import type { Line } from "./lines.js";
import type { LayoutPage } from "./page.js";

const MARK = /^(?:[①-⑳]|[[［〔(（]\d{1,3}[\]］〕)）]|\d{1,3}(?!\d|[.．、年月日%％])|\*|※|注[：:])/u;

/** Whether a line begins with the mark of a note. */
export const beginsWithMark = (line: Line): boolean => MARK.test(line.text);

/** Parts the lines of a page into its text and the notes at its foot: smaller lines, the first of which has a mark. */
export function splitFootnotes(
  lines: readonly Line[],
  page: LayoutPage,
  body: BodyStyle,
): { readonly text: readonly Line[]; readonly footnotes: readonly Line[] } {
  let start = lines.length;
  while (start > 0) {
    const line = lines[start - 1];
    if (line === undefined || !isSmaller(line, body) || line.cells.length > 1 || line.y < page.height / 3) break;
    start--;
  }
  while (start < lines.length && !MARK.test(lines[start]?.text ?? "")) start++;
  return start === 0 ? { text: lines, footnotes: [] } : { text: lines.slice(0, start), footnotes: lines.slice(start) };
}
