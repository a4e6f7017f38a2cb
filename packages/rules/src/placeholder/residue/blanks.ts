import type { Recogniser } from "./residue.js";
import { skipBlanks } from "./surroundings.js";

const LINE = "_＿";
const OPEN_DATE = /年[ \t\u3000\u00a0]{1,20}月[ \t\u3000\u00a0]{1,20}日/y;
/** How far a line of its own is looked for. */
const LINE_REACH = 40;

/** Three or more underscores to be written on; a line that holds nothing else is a separator. */
export const recogniseUnderscores: Recogniser = (text, start) => {
  let end = start;
  while (end < text.length && LINE.includes(text.charAt(end))) end++;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const identifier = /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after);
  if (end - start < 3 || identifier || (opensLine(text, start) && closesLine(text, end))) return null;
  return { kind: "blank", certain: true, start, end };
};

/** 2023年  月  日: a date of which only the year was filled in. */
export const recogniseOpenDate: Recogniser = (text, start) => {
  // Nearly every 年 goes on with a word.
  if (text.charCodeAt(start + 1) > 0xa0 && text.charCodeAt(start + 1) !== 0x3000) return null;
  OPEN_DATE.lastIndex = start;
  return OPEN_DATE.test(text) ? { kind: "blank", certain: true, start, end: OPEN_DATE.lastIndex } : null;
};

function opensLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && offset - at < LINE_REACH && skipBlanks(text, at - 1, 1) === at) at--;
  return at === 0 || "\n\r".includes(text.charAt(at - 1));
}

function closesLine(text: string, offset: number): boolean {
  const at = skipBlanks(text, offset, LINE_REACH);
  return at >= text.length || "\n\r".includes(text.charAt(at));
}
