import { AGENCY_REACH, agencyStart, announces, issuesOrders, vouchesForNumber } from "./agency-codes.js";
import { digitValue, isBlank } from "./characters.js";
import { type NumberReading, readNumber } from "./document-number-forms.js";
import { clampRange, type Span } from "./span.js";

/** A 发文字号: 机关代字, year in 〔〕, number (GB/T 9704-2012, 7.2.5). */
export interface DocumentNumberMatch extends Span {
  readonly text: string;
  /** The code of the issuing body (国办函), or empty; of an order its issuer with 令, wherever that stands. */
  readonly agency: string;
  /** Null for the numbers of orders, which have no year (国务院令第713号, 国务院第713号令). */
  readonly year: number | null;
  /** Null where its place is empty or holds a placeholder (〔2022〕 号, 〔2022〕×号). */
  readonly number: number | null;
  /** The marks around the year as written: `〔〕`, `[]`, `（）` …, `〔` or `〕` where one is lost, `lost` where both are, `none` for an order and for 公告2022年第5号. */
  readonly brackets: string;
}

/** From its bracket, its year or its 令 to 号 a document number has at most 22 units. */
const REACH = 22;

/**
 * Finds document numbers: 国办函〔2022〕102号, 厅字［2019］28号, (2022)12号, and damaged ones: 〔202526号, 2025〕26号, and
 * 开州委法20239号 where a code stands before the digits. Also the numbers of orders and announcements, 国务院令第713号,
 * 国务院第713号令, 税务总局公告2022年第5号.
 *
 * The code is taken from at most 12 Han characters to the left, cut at words such as 根据 and 印发; it is a reading, not
 * a lookup. Case numbers (（2022）津0101行初12号) are none.
 */
export function findDocumentNumbers(
  text: string,
  start = 0,
  end: number = text.length,
): readonly DocumentNumberMatch[] {
  const range = clampRange(text, start, end);
  // A slice, so that what stands outside the range is neither searched nor seen.
  const part = text.slice(range.start, range.end);
  const found: DocumentNumberMatch[] = [];
  let reached = 0;
  let resume = 0;
  // Every form ends with 号, which is rare: from there it is looked back for where one begins.
  for (let mark = part.indexOf("号"); mark >= 0; mark = part.indexOf("号", mark + 1)) {
    const reading = readBefore(part, mark, Math.max(resume, mark - REACH));
    resume = mark + 1;
    const match = reading && complete(part, reading, mark + 1, reached, range.start);
    if (!match) continue;
    reached = match.end - range.start;
    found.push(match);
  }
  return found;
}

/** The longest reading that ends with the 号 at `mark` and begins at `from` or later. */
function readBefore(text: string, mark: number, from: number): NumberReading | null {
  if (!mayPrecede(text, mark - 1)) return null;
  for (let at = from; at < mark; at++) {
    const reading = readNumber(text, at);
    if (reading && reading.end === mark + 1) return reading;
  }
  return null;
}

const BEFORE_MARK = "一二三四五六七八九十百零×xXＸ_＿*第〕］]﹞)）】";

/** Tells 12号 and 〔2022〕 号 from 信号 and 型号. */
function mayPrecede(text: string, at: number): boolean {
  if (at < 0) return false;
  const code = text.charCodeAt(at);
  return digitValue(code) >= 0 || isBlank(code) || BEFORE_MARK.includes(text.charAt(at));
}

/** The match with the code before it; null where that shows that it is no document number. */
function complete(
  text: string,
  reading: NumberReading,
  end: number,
  reached: number,
  base: number,
): DocumentNumberMatch | null {
  const { start, year, number, brackets, form } = reading;
  // 令 itself belongs to the code.
  const tail = form === "order" ? start + 1 : start;
  const codeStart = agencyStart(text, tail, Math.max(reached, tail - AGENCY_REACH));
  const written = text.slice(codeStart, tail).trimEnd();
  const behind = form === "order-behind";
  const agency = behind ? `${written}令` : written;
  const half = brackets.length === 1;
  if ((half || brackets === "lost") && !vouchesForNumber(agency, half)) return null;
  if (form === "announcement" ? !announces(agency) : form !== undefined && !issuesOrders(agency)) return null;
  const from = written === "" ? start : codeStart;
  const last = behind ? end + 1 : end;
  return { start: base + from, end: base + last, text: text.slice(from, last), agency, year, number, brackets };
}
