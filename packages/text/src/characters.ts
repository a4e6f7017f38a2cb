/** Character classes by UTF-16 unit. They hold for original text and for text folded with `foldWidth`. */

/** Han characters of the basic plane, with 〇, for use inside a character class. */
export const HAN = "\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff";

/**
 * Whether a UTF-16 unit is a Han character of the basic plane: CJK unified ideographs with extension A, the
 * compatibility ideographs, and 〇. Supplementary ideographs (two units) are not recognised.
 */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Whether a UTF-16 unit is a blank within a line: space, tab, no-break, ideographic and zero-width space. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c;
  if (code < 0xa0) return false;
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** Whether a UTF-16 unit breaks a line: LF, CR, U+2028, U+2029. Form feed and vertical tab do not. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** The value of an ASCII or full-width digit, or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** The digits of a text as ASCII; other characters stay. For short texts. */
export function asciiDigits(text: string): string {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) < 0xff10) at++;
  return at === text.length ? text : text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** The offset of the first unit at or after `offset` that is not a blank, at most `end`. */
export function skipBlanks(text: string, offset: number, end: number = text.length): number {
  let at = offset;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the run, at most `most` units long, that begins at `start` and holds nothing but `characters`. */
export function runEnd(text: string, start: number, characters: string, most: number): number {
  const limit = Math.min(text.length, start + most);
  let at = start;
  while (at < limit && characters.includes(text.charAt(at))) at++;
  return at;
}

/** The offset behind the stray blanks, at most three, that may stand between the parts of a date or a range of years. */
export function skipStrayBlanks(text: string, offset: number): number {
  return skipBlanks(text, offset, Math.min(text.length, offset + 3));
}

/** Whether a UTF-16 unit is an ASCII letter. */
export function isLatin(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Whether a UTF-16 unit is an ASCII letter or digit. */
export function isAsciiAlphanumeric(code: number): boolean {
  return isLatin(code) || (code >= 0x30 && code <= 0x39);
}

/** Whether nothing but blanks (at most 64) stands between `offset` and the start of its line. */
export function opensLine(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= offset - 64; at--) {
    if (at < 0 || isLineBreak(text.charCodeAt(at))) return true;
    if (!isBlank(text.charCodeAt(at))) return false;
  }
  return false;
}
