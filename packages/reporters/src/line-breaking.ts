import { characterWidth } from "./display-width.js";

/** A line of a broken text: UTF-16 offsets into it, `end` exclusive, blanks at the break left out. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** 避头: marks that may not begin a line (GB/T 15834-2011, 5.1.4 to 5.1.9, and their half-width forms). */
const NOT_AT_START = new Set("，。、；：？！）》〉」』】〕〗］｝”’…—～·％‰℃,.;:?!)]}>%");

/** 避尾: marks that may not end a line; 第 stays with its number. */
const NOT_AT_END = new Set("（《〈「『【〔〖［｛“‘([{<第");

/** A number stays with its measure word, and what · joins stays joined (12·4). */
const isDigit = (character: string): boolean => character >= "0" && character <= "9";
const MIDDLE_DOT = "·";

const isBlank = (character: string): boolean => character === " " || character === "\u3000";

/** Whether a line may break between two neighbours, the first of which is not a blank. */
const mayBreak = (before: string, beforeWidth: number, after: string, afterWidth: number): boolean =>
  afterWidth > 0 &&
  (beforeWidth === 2 || afterWidth === 2) &&
  !isBlank(after) &&
  !(isDigit(before) && afterWidth === 2) &&
  before !== MIDDLE_DOT &&
  !NOT_AT_START.has(after) &&
  !NOT_AT_END.has(before);

/**
 * Breaks text into lines of at most `columns`, by the rules of Chinese typesetting (避头尾): between
 * any two Han characters, at blanks, never before a closing mark or after an opening one. A stretch
 * that may not be broken (a long Latin word, a path) makes a line that is too long instead of being cut.
 *
 * Linear in the length of the text.
 *
 * @param text printable text on one line.
 * @param columns columns of every line.
 * @param hanging columns taken from every line but the first.
 * @returns at least one range; together they hold every character but the blanks at breaks.
 */
export const breakLines = (text: string, columns: number, hanging = 0): readonly LineRange[] => {
  const lines: LineRange[] = [];
  let lineStart = 0;
  let width = 0;
  // The last place where this line may end, where the next one then starts, and the width up to there.
  let breakEnd = -1;
  let breakStart = -1;
  let breakWidth = 0;
  let before = "";
  let beforeWidth: number = 0;
  // The last character that is no blank, and where it ends.
  let lastInk = "";
  let inkEnd = 0;
  let offset = 0;
  let room = columns;

  for (const character of text) {
    const own = characterWidth(character.codePointAt(0) ?? 0);
    const blank = isBlank(character);
    if (offset > lineStart && !blank) {
      if (isBlank(before)) {
        if (!NOT_AT_START.has(character) && !NOT_AT_END.has(lastInk) && inkEnd > lineStart) {
          breakEnd = inkEnd;
          breakStart = offset;
          breakWidth = width;
        }
      } else if (mayBreak(before, beforeWidth, character, own)) {
        breakEnd = offset;
        breakStart = offset;
        breakWidth = width;
      }
    }
    if (!blank && width + own > room && breakEnd > lineStart) {
      lines.push({ start: lineStart, end: breakEnd });
      lineStart = breakStart;
      width -= breakWidth;
      breakEnd = -1;
      room = columns - hanging;
    }
    width += own;
    offset += character.length;
    if (!blank) {
      inkEnd = offset;
      lastInk = character;
    }
    before = character;
    beforeWidth = own;
  }
  lines.push({ start: lineStart, end: Math.max(inkEnd, lineStart) });
  return lines;
};
