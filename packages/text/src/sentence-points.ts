import { digitValue, isAsciiAlphanumeric, isBlank, isHan, isLatin, isLineBreak, skipBlanks } from "./characters.js";
import { matchMarker } from "./markers.js";

const NUMERALS = "〇一二三四五六七八九十百千万亿";
/** 附件1. 表2. 图3. stand before a name. */
const NAMING = "件表图";
/** No numeral before a point is looked at further back. */
const REACH = 16;

const isPoint = (character: string) => character === "." || character === "．";

/**
 * Whether the point at `at` stands for a 。 that a text has lost: behind a word, a bracket or a percentage, and behind a
 * number that a word precedes (共141.群众满意). Not one of several, in a decimal, behind Latin letters or a blank, or
 * behind the number of an item (1. 一. （1）.).
 *
 * @param sentence - offset where the sentence begins. @param end - offset where the text ends
 */
export function isFullPoint(text: string, at: number, sentence: number, end: number): boolean {
  const before = at > sentence ? text.charCodeAt(at - 1) : 0x20;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  if (
    isBlank(before) ||
    isLineBreak(before) ||
    isPoint(text.charAt(at - 1)) ||
    (at + 1 < end && isPoint(text.charAt(at + 1)))
  )
    return false;
  if (isLatin(before) || isLatin(after)) return false;
  if (digitValue(before) >= 0 && digitValue(after) >= 0) return false;
  if (matchMarker(text, skipBlanks(text, sentence, at))?.end === at + 1) return false;
  const start = numeralStart(text, at, sentence);
  if (start === at) return true;
  const word = start > sentence ? text.charCodeAt(start - 1) : 0x20;
  if (NAMING.includes(String.fromCharCode(word))) return false;
  return isHan(word) || word === 0x2e || word === 0xff0e || isAsciiAlphanumeric(word);
}

/** Where the numeral, Arabic or Chinese, that ends at `end` begins. */
function numeralStart(text: string, end: number, from: number): number {
  const limit = Math.max(from, end - REACH);
  let start = end;
  while (start > limit && digitValue(text.charCodeAt(start - 1)) >= 0) start--;
  if (start === end) while (start > limit && NUMERALS.includes(text.charAt(start - 1))) start--;
  return start;
}
