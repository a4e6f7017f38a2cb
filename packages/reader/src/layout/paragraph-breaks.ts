import { sameSize } from "./body-style.js";
import { beginsWithLabel, firstCharacter, isClosingMark, isOpeningMark, isWide, setWidth } from "./characters.js";
import type { Column } from "./columns.js";
import type { Line } from "./lines.js";

/** A line and the column it stands in. */
export interface PlacedLine {
  readonly line: Line;
  readonly column: Column;
}

/** How a paragraph may end, also one that lost its full-width marks. */
const SENTENCE_END = /[。；：！？）.;:!?)]["”』」]?$/;

const INDENT = 0.8;
/** A larger gap than that, in usual distances of lines, parts paragraphs. */
const LARGE_GAP = 1.45;
/** How far a first line may be indented, in characters. */
const DEEPEST_INDENT = 4.5;

/** Whether a line goes on with the paragraph of the lines before it. */
export function continues(paragraph: readonly PlacedLine[], next: PlacedLine): boolean {
  const first = paragraph[0];
  const last = paragraph.at(-1);
  if (first === undefined || last === undefined) return false;
  if (!sameSize(last.line, next.line)) return false;
  if (hasLargeGap(last, next)) return false;
  if (isCentered(last) !== isCentered(next) && paragraph.length === 1 && isCentered(last)) return false;
  if (!isFull(last, next.line)) return false;
  const offset = offsetOf(next);
  // Where first lines are not indented, a number behind the end of a sentence is all that shows a paragraph.
  const isPlain = Math.abs(offsetOf(first)) < INDENT && Math.abs(offset) < INDENT;
  if (isPlain && beginsWithLabel(next.line.text) && SENTENCE_END.test(last.line.text)) return false;
  if (paragraph.length > 1) return Math.abs(offset - offsetOf(last)) < INDENT;
  const indent = offsetOf(first) - offset;
  if (indent >= INDENT) return indent <= DEEPEST_INDENT && offset < INDENT;
  if (indent <= -INDENT)
    return -indent <= DEEPEST_INDENT && beginsWithLabel(first.line.text) && !beginsWithLabel(next.line.text);
  return offsetOf(first) < INDENT;
}

/** How far a line stands from the left margin, in characters. */
const offsetOf = ({ line, column }: PlacedLine): number => (line.left - column.left) / line.size;

const hasLargeGap = (last: PlacedLine, next: PlacedLine): boolean =>
  last.column === next.column &&
  last.column.leading !== null &&
  next.line.y - last.line.y > Math.max(LARGE_GAP * last.column.leading, 1.2 * next.line.size);

/** Equal space on both sides, and more than an indent. */
function isCentered({ line, column }: PlacedLine): boolean {
  const left = line.left - column.left;
  const right = column.right - line.right;
  return left > 2.5 * line.size && right > 2.5 * line.size && Math.abs(left - right) < 1.5 * line.size;
}

/** Whether a line was broken because what follows had no more room in it. */
function isFull({ line, column }: PlacedLine, next: Line): boolean {
  const room = column.right - line.right;
  return room <= (unbreakableWidth(next.text) + 0.5) * line.size;
}

const LONGEST_WORD = 40;

/** Width of what may not be parted at the beginning of a line, in characters. */
function unbreakableWidth(text: string): number {
  let end = 0;
  while (end < text.length && isOpeningMark(text.charAt(end))) end++;
  const character = firstCharacter(text.slice(end));
  end += character.length;
  if (!isWide(character)) {
    while (end < text.length && end < LONGEST_WORD && /[^\s]/.test(text.charAt(end)) && !isWide(text.charAt(end)))
      end++;
  }
  while (end < text.length && isClosingMark(text.charAt(end))) end++;
  return setWidth(text.slice(0, end));
}
