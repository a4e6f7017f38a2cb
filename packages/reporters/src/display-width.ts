/**
 * How many terminal columns text takes, after Unicode Standard Annex #11 (East Asian Width).
 *
 * Characters of ambiguous width (“ ” … — ·, Greek, box drawing) take one column in a Western
 * terminal and two in a Chinese one. They count as two here: a line that is measured this way fits in both.
 */

/** Code point ranges, both ends included, in rising order: Wide, Fullwidth, and Ambiguous (taken in whole blocks). */
const DOUBLE: readonly (readonly [number, number])[] = [
  [0xa1, 0xac],
  [0xae, 0xff],
  [0x391, 0x451],
  [0x1100, 0x115f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2100, 0x23ff],
  [0x2460, 0x26ff],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x2757],
  [0x2776, 0x277f],
  [0x2795, 0x27bf],
  [0x2b1b, 0x2b59],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xe000, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0xfffd, 0xfffd],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
  [0xf0000, 0x10fffd],
];

/**
 * Marks that stand on the character before them (general category M); format characters never reach a
 * line (see printable.ts). The ranges in front hold none: the marks of Chinese text are decided without
 * the regular expression, whose table of all scripts takes longer to make than a report to lay out.
 */
const isCombining = (codePoint: number): boolean => {
  if (codePoint < 0x300) return false;
  if (codePoint >= 0x2010 && codePoint <= 0x205e) return false;
  if (codePoint >= 0x2100 && codePoint <= 0x2bff) return false;
  if (codePoint >= 0x3000 && codePoint <= 0x3029) return false;
  if (codePoint >= 0xff01 && codePoint <= 0xffef) return false;
  return /^\p{M}$/u.test(String.fromCodePoint(codePoint));
};

const isDouble = (codePoint: number): boolean => {
  let low = 0;
  let high = DOUBLE.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = DOUBLE[middle];
    if (range === undefined) return false;
    if (codePoint < range[0]) high = middle - 1;
    else if (codePoint > range[1]) low = middle + 1;
    else return true;
  }
  return false;
};

/**
 * Columns of one character: 0, 1 or 2.
 *
 * @param codePoint a Unicode code point.
 */
export const characterWidth = (codePoint: number): 0 | 1 | 2 => {
  if (codePoint < 0xa1) return 1;
  // The common case first: Han, kana, full-width marks.
  if (codePoint >= 0x3041 && codePoint <= 0x9fff && codePoint !== 0x3099 && codePoint !== 0x309a) return 2;
  if (isCombining(codePoint)) return 0;
  return isDouble(codePoint) ? 2 : 1;
};

/**
 * Columns of a text that holds no line break and no control character.
 *
 * @param text printable text; an unpaired surrogate counts as one column.
 */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0);
  return width;
};

/** The longest beginning of `text` that takes at most `columns`; never splits a character from its combining marks. */
export const takeStart = (text: string, columns: number): string => {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += characterWidth(character.codePointAt(0) ?? 0);
    if (width > columns) return text.slice(0, end);
    end += character.length;
  }
  return text;
};

/** The longest end of `text` that takes at most `columns`; never begins with a combining mark. */
export const takeEnd = (text: string, columns: number): string => {
  let width = 0;
  let start = text.length;
  let kept = text.length;
  while (start > 0) {
    const low = text.charCodeAt(start - 1);
    const isPair = low >= 0xdc00 && low <= 0xdfff && start > 1 && (text.codePointAt(start - 2) ?? 0) > 0xffff;
    start -= isPair ? 2 : 1;
    const own = characterWidth(text.codePointAt(start) ?? 0);
    width += own;
    if (width > columns) break;
    if (own > 0) kept = start;
  }
  return text.slice(kept);
};
