import { asciiDigits, BLANK, DIGIT, isBlank, isHan } from "./characters.js";
import { parseNumeral } from "./numerals.js";
import { clampRange, matchesIn, type Span } from "./span.js";

/** A 发文字号: 机关代字, year in 〔〕, number (GB/T 9704-2012, 7.2.5). */
export interface DocumentNumberMatch extends Span {
  readonly text: string;
  /** The code of the issuing body (国办函), or empty. */
  readonly agency: string;
  /** Null for the numbers of orders, which have no year (国务院令第713号). */
  readonly year: number | null;
  /** Null where its place is empty or holds a placeholder (〔2022〕 号, 〔2022〕×号). */
  readonly number: number | null;
  /** The marks around the year as written: `〔〕`, `[]`, `（）` …, `〔` or `〕` where one is lost, `lost` where both are, `none` for an order. */
  readonly brackets: string;
}

const D = `[${DIGIT}]`;
const B = `[${BLANK}]{0,2}`;
const YEAR = `(?:[1１][9９]|[2２][0０])${D}{2}`;
const OPEN = "〔［\\[﹝(（【";
const CLOSE = "〕］\\]﹞)）】";

const PATTERN = new RegExp(
  [
    // 〔2022〕102号, with an empty or masked number too
    `([${OPEN}])${B}(${YEAR})${B}([${CLOSE}])${B}第?${B}(${D}{1,5}|[×xXＸ_＿*]{0,4})${B}号`,
    // 〔202526号
    `([${OPEN}])${B}(${YEAR})${B}(${D}{1,4})${B}号`,
    // 2025〕26号, 20239号, 2023 9号
    `(?<!${D})(${YEAR})${B}([${CLOSE}]?)${B}(${D}{1,5})${B}号`,
    // 令第713号, 令第七十五号
    `令${B}[(（]?(第?)${B}(${D}{1,4}|[一二三四五六七八九十百零]{1,6})${B}号`,
  ].join("|"),
  "g",
);

/** The longest codes (新疆维吾尔自治区…) are rare; what stands further left is the sentence. */
const MAX_AGENCY = 12;
/** Words before a code that are not part of it; the last of them ends the walk to the left. */
const BEFORE_AGENCY =
  /.*(?:按照|根据|依据|依照|遵照|参照|印发|转发|关于|落实|贯彻|执行|通过|发布|制发|下发|文件|通知|意见|文号|字号|编号|以及|[了的以和与及即见由经据按依至是为等])(?=.)/u;
/** How codes end; asked of a code only where the brackets are gone and digits alone would be too weak a sign. */
const AGENCY_END = /[发函字办法规通文令电委府局厅政党组审改财教人社建农商市环税]$/;
/** Who issues orders; 责令, 指令 and 口令 are none. */
const ORDER = /[国院席部署局会委府厅行省市州县区]令$/;
const NOT_AN_AGENCY = /(?:备|公网安|房|室|楼|栋|路|街|巷|弄|车|牌|门|账|帐|卡|证|邮|站)$/;

/**
 * Finds document numbers: 国办函〔2022〕102号, 厅字［2019］28号, (2022)12号, and damaged ones: 〔202526号, 2025〕26号, and
 * 开州委法20239号 where a code stands before the digits. Also the numbers of orders, 国务院令第713号.
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
  const found: DocumentNumberMatch[] = [];
  let reached = range.start;
  for (const [match, offset] of matchesIn(PATTERN, text, range.start, range.end)) {
    const parts = read(match);
    const order = parts.brackets === "none";
    // 令 itself belongs to the code.
    const tail = order ? offset + 1 : offset;
    const agencyStart = walkToAgency(text, tail, Math.max(reached, tail - MAX_AGENCY - 2));
    const agency = text.slice(agencyStart, tail).trimEnd();
    if (parts.brackets === "lost" || parts.brackets.length === 1) {
      const weak = parts.brackets === "lost" && !AGENCY_END.test(agency);
      if (agency.length < 2 || weak || NOT_AN_AGENCY.test(agency)) continue;
    }
    if (order && !ORDER.test(agency)) continue;
    const from = agency === "" ? offset : agencyStart;
    reached = offset + match[0].length;
    found.push({ start: from, end: reached, text: text.slice(from, reached), agency, ...parts });
  }
  return found;
}

function read(match: RegExpExecArray): Pick<DocumentNumberMatch, "year" | "number" | "brackets"> {
  const [, open, year, close, serial, halfOpen, halfYear, halfSerial, lateYear, lateClose, lateSerial, , order] = match;
  const value = (digits: string | undefined) => (digits ? parseNumeral(asciiDigits(digits)) : null);
  if (open !== undefined) return { year: value(year), number: value(serial), brackets: `${open}${close ?? ""}` };
  if (halfOpen !== undefined) return { year: value(halfYear), number: value(halfSerial), brackets: halfOpen };
  if (lateYear !== undefined)
    return { year: value(lateYear), number: value(lateSerial), brackets: lateClose || "lost" };
  return { year: null, number: value(order), brackets: "none" };
}

/** Offset where the code that ends at `tail` begins; `tail` when there is none. */
function walkToAgency(text: string, tail: number, limit: number): number {
  let last = tail;
  while (last > limit && last > tail - 2 && isBlank(text.charCodeAt(last - 1))) last--;
  let first = last;
  while (first > limit && first > last - MAX_AGENCY && isHan(text.charCodeAt(first - 1))) first--;
  if (first === last) return tail;
  const skipped = BEFORE_AGENCY.exec(text.slice(first, last));
  return first + (skipped ? skipped[0].length : 0);
}
