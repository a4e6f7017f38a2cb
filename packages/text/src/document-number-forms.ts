import { digitValue, runEnd, skipBlanks } from "./characters.js";
import { digitsEnd, digitsValue } from "./digit-runs.js";
import { parseNumeral } from "./numerals.js";
import type { Span } from "./span.js";

/** Year and number of a document, from the bracket, the year or 令 on, with the 号. */
export interface NumberReading extends Span {
  readonly year: number | null;
  readonly number: number | null;
  readonly brackets: string;
  /** What shows the kind where there are no brackets: 令 before or behind the number, 公告 before the year. */
  readonly form?: "order" | "order-behind" | "announcement";
}

const OPENERS = "〔［[﹝(（【";
const CLOSERS = "〕］]﹞)）】";
/** What stands for a number that is not known yet. */
const PLACEHOLDERS = "×xXＸ_＿*";
const CHINESE = "一二三四五六七八九十百零";

/** Reads the document number, without the code of the issuing body, that begins exactly at `start`. */
export function readNumber(text: string, start: number): NumberReading | null {
  const code = text.charCodeAt(start);
  if (code === 0x4ee4) return readOrder(text, start);
  if (code === 0x7b2c) return readOrderBehind(text, start);
  if (digitValue(code) >= 0) {
    const inside = start > 0 && digitValue(text.charCodeAt(start - 1)) >= 0;
    return inside ? null : (readUnopened(text, start) ?? readAnnouncement(text, start));
  }
  return OPENERS.includes(text.charAt(start)) ? readOpened(text, start) : null;
}

/** 〔2022〕102号, with an empty or masked number too; 〔202526号. */
function readOpened(text: string, start: number): NumberReading | null {
  const open = text.charAt(start);
  const yearStart = gap(text, start + 1);
  const yearEnd = yearStart + 4;
  if (!isYear(text, yearStart)) return null;
  const year = digitsValue(text, yearStart, yearEnd);
  const mark = gap(text, yearEnd);
  if (!isOneOf(CLOSERS, text, mark)) {
    const end = digitsEnd(text, mark);
    return numbered(text, start, mark, end, 4, { year, brackets: open });
  }
  const brackets = `${open}${text.charAt(mark)}`;
  const ordinal = gap(text, mark + 1);
  const serial = gap(text, text.charAt(ordinal) === "第" ? ordinal + 1 : ordinal);
  const serialEnd = digitsEnd(text, serial);
  if (serialEnd > serial) return numbered(text, start, serial, serialEnd, 5, { year, brackets });
  const end = numberMark(text, runEnd(text, serial, PLACEHOLDERS, 4));
  return end === null ? null : { start, end, year, number: null, brackets };
}

/** 2025〕26号, 20239号, 2023 9号. */
function readUnopened(text: string, start: number): NumberReading | null {
  const yearEnd = start + 4;
  if (!isYear(text, start)) return null;
  const mark = gap(text, yearEnd);
  const close = isOneOf(CLOSERS, text, mark) ? text.charAt(mark) : "";
  const serial = gap(text, mark + close.length);
  const year = digitsValue(text, start, yearEnd);
  return numbered(text, start, serial, digitsEnd(text, serial), 5, { year, brackets: close || "lost" });
}

/** 令第713号, 令第七十五号. */
function readOrder(text: string, start: number): NumberReading | null {
  let at = gap(text, start + 1);
  if (isOneOf("(（", text, at)) at++;
  if (text.charAt(at) === "第") at++;
  const serial = gap(text, at);
  const order = { year: null, brackets: "none", form: "order" } as const;
  const end = digitsEnd(text, serial);
  if (end > serial) return numbered(text, start, serial, end, 4, order);
  const chineseEnd = runEnd(text, serial, CHINESE, 6);
  const last = chineseEnd > serial ? numberMark(text, chineseEnd) : null;
  return last === null ? null : { start, end: last, number: parseNumeral(text.slice(serial, chineseEnd)), ...order };
}

/** 第713号令; the reading ends with 号, as every other does. */
function readOrderBehind(text: string, start: number): NumberReading | null {
  const serial = gap(text, start + 1);
  const end = digitsEnd(text, serial, Math.min(text.length, serial + 5));
  const order = { year: null, brackets: "none", form: "order-behind" } as const;
  const reading = numbered(text, start, serial, end, 4, order);
  return reading && text.charAt(reading.end) === "令" ? reading : null;
}

/** 2022年第5号, behind 公告. */
function readAnnouncement(text: string, start: number): NumberReading | null {
  const mark = gap(text, start + 4);
  const number = gap(text, mark + 1);
  if (!isYear(text, start) || text.charAt(mark) !== "年" || text.charAt(number) !== "第") return null;
  const serial = gap(text, number + 1);
  const year = digitsValue(text, start, start + 4);
  const end = digitsEnd(text, serial, Math.min(text.length, serial + 5));
  return numbered(text, start, serial, end, 4, { year, brackets: "none", form: "announcement" });
}

/** The reading whose digits are those of `[serial, serialEnd)`; null where they are none or too many, or no 号 follows. */
function numbered(
  text: string,
  start: number,
  serial: number,
  serialEnd: number,
  most: number,
  rest: Pick<NumberReading, "year" | "brackets" | "form">,
): NumberReading | null {
  if (serialEnd === serial || serialEnd - serial > most) return null;
  const end = numberMark(text, serialEnd);
  return end === null ? null : { start, end, number: digitsValue(text, serial, serialEnd), ...rest };
}

/** The offset behind 号, which up to two blanks may precede; null where there is none. */
function numberMark(text: string, at: number): number | null {
  const mark = gap(text, at);
  return text.charAt(mark) === "号" ? mark + 1 : null;
}

/** Four digits that begin with 19 or 20; more may follow. */
function isYear(text: string, start: number): boolean {
  const century =
    digitsEnd(text, start, Math.min(text.length, start + 4)) === start + 4 && digitsValue(text, start, start + 2);
  return century === 19 || century === 20;
}

function isOneOf(characters: string, text: string, at: number): boolean {
  return at < text.length && characters.includes(text.charAt(at));
}

/** Up to two stray blanks. */
const gap = (text: string, at: number) => skipBlanks(text, at, Math.min(text.length, at + 2));
