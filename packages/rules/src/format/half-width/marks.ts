import type { Span } from "@fazhi/schema";
import { isHan } from "@fazhi/text";

/** A half-width mark, or a pair of brackets with what they hold, in Chinese text. */
export interface HalfWidthMark extends Span {
  readonly type: "mark" | "brackets" | "mixed-brackets";
  readonly expected: string;
}

const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };
/** What stands in Chinese text beside a mark, besides Han characters. */
const BESIDE = "，。、；：？！“”‘’《》（）〈〉【】〔〕…—％%";
const NUMBER_OR_LETTER = /[0-9０-９A-Za-z]/;
/** Longer brackets hold sentences; their two marks are far apart. */
const LONGEST = 60;
/** 国发(2021)5号: brackets of a document number are another matter. */
const YEAR_OF_NUMBER = /^[([（〔]\d{4}[)\]）〕]\s*第?\d/;

const isChinese = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || (at >= 0 && at < text.length && BESIDE.includes(text.charAt(at)));

/** The half-width marks of a text that belong to its Chinese: none between numbers or letters (12:30, 1,200, a;b). */
export function findHalfWidthMarks(text: string): readonly HalfWidthMark[] {
  const found: HalfWidthMark[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x40 && code < 0xff00) continue;
    const character = text.charAt(at);
    const full = FULL[character];
    if (full !== undefined) {
      if (isInChinese(text, at)) found.push({ type: "mark", start: at, end: at + 1, expected: full });
    } else if (character === "(" || character === "（") {
      const brackets = bracketsAt(text, at);
      if (brackets !== null) found.push(brackets);
    }
  }
  return found;
}

/** Han on one side, and on the other Han, a mark of Chinese text, a number, a letter or a gap. */
function isInChinese(text: string, at: number): boolean {
  const before = isHan(text.charCodeAt(at - 1)) || "》”）〉】％%".includes(text.charAt(at - 1) || " ");
  const after = text.charAt(at + 1);
  if (before) return isChinese(text, at + 1) || NUMBER_OR_LETTER.test(after) || after === "" || /\s/.test(after);
  // Behind a number or a letter only a comma or a semicolon parts clauses: 98.5%,同比; 12:一 may be a time.
  return ",;".includes(text.charAt(at)) && NUMBER_OR_LETTER.test(text.charAt(at - 1)) && isHan(text.charCodeAt(at + 1));
}

/** Brackets of which one is half-width, with the nearest closing one behind; null for others. */
function bracketsAt(text: string, start: number): HalfWidthMark | null {
  const open = text.charAt(start);
  for (let at = start + 1; at < Math.min(text.length, start + LONGEST); at++) {
    const character = text.charAt(at);
    if (character === "(" || character === "（" || character === "\n") return null;
    if (character !== ")" && character !== "）") continue;
    const end = at + 1;
    if (open === "（" && character === "）") return null;
    const written = text.slice(start, end);
    if (YEAR_OF_NUMBER.test(text.slice(start, end + 3))) return null;
    const type = open === "(" && character === ")" ? "brackets" : "mixed-brackets";
    if (!/\p{Script=Han}/u.test(written) && !(isChinese(text, start - 1) && type === "mixed-brackets")) return null;
    return { type, start, end, expected: `（${text.slice(start + 1, at)}）` };
  }
  return null;
}

/** The first pair of straight quotation marks round Chinese words, and how many pairs there are. */
export function findStraightQuotes(text: string): { readonly first: Span; readonly count: number } | null {
  let first: Span | null = null;
  let count = 0;
  for (let open = text.indexOf('"'); open >= 0; ) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    const isPair =
      close - open <= LONGEST &&
      (isHan(text.charCodeAt(open + 1)) || isHan(text.charCodeAt(close - 1))) &&
      !text.slice(open, close).includes("\n");
    if (isPair) {
      first ??= { start: open, end: close + 1 };
      count++;
    }
    open = isPair ? text.indexOf('"', close + 1) : close;
  }
  return first && { first, count };
}
