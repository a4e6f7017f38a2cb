import type { Span } from "@fazhi/schema";
import { digitValue } from "@fazhi/text";

/** A year that is not written as four numerals of one kind. */
export interface OddYear extends Span {
  readonly type: "shortened" | "mixed";
}

/** What makes a year of two digits before 年: 22年度, 22年3月, 22年底. A duration (22年来, 22年的历史) has none of it. */
const YEAR_WORDS = /^年(?:度|(?:1[0-2]|[1-9])月(?!龄)|[底初末](?!级)|[上下]半年|第?[一二三四]季度|全年)/;
/** Han digits, zero also as typists put it, and Arabic ones. */
const NUMERALS = "〇零○Ｏ一二三四五六七八九";
const CHINESE = /[〇零○Ｏ一二三四五六七八九]/;
const ARABIC = /[0-9０-９]/;
/** Zeros that are no numeral of a year: a circle, the letter O. */
const NO_ZERO = /[○ＯOo]/;

const isDigit = (text: string, at: number) => digitValue(text.charCodeAt(at)) >= 0;

/**
 * Years written short (22年度, 22年3月) or with numerals of two kinds (二0二二年, 2O22年, 二○二二年).
 *
 * @param reportYear years more than ten before it or two behind it are no years; null takes any
 */
export function findOddYears(text: string, reportYear: number | null): readonly OddYear[] {
  const found: OddYear[] = [];
  for (let mark = text.indexOf("年"); mark >= 0; mark = text.indexOf("年", mark + 1)) {
    const short = mark - 2;
    if (short >= 0 && isDigit(text, short) && isDigit(text, short + 1)) {
      if (isShortYear(text, short, reportYear)) found.push({ type: "shortened", start: short, end: mark + 1 });
      if (isDigit(text, short - 1) && isDigit(text, short - 2)) continue;
    }
    const four = text.slice(Math.max(0, mark - 4), mark);
    if (four.length === 4 && isMixed(four) && !isNumeral(text, mark - 5))
      found.push({ type: "mixed", start: mark - 4, end: mark + 1 });
  }
  return found;
}

const isNumeral = (text: string, at: number) => isDigit(text, at) || (at >= 0 && NUMERALS.includes(text.charAt(at)));

function isShortYear(text: string, start: number, reportYear: number | null): boolean {
  // 2021-22年度, 1.22年, 第22年度 and 2022年 are something else.
  const before = text.charAt(start - 1);
  if (isNumeral(text, start - 1) || "第.．-—–~～至到十百千共近约满超".includes(before || " ")) return false;
  if (!YEAR_WORDS.test(text.slice(start + 2, start + 8))) return false;
  if (TERM.test(text.slice(Math.max(0, start - 8), start))) return false;
  const year = 2000 + digitValue(text.charCodeAt(start)) * 10 + digitValue(text.charCodeAt(start + 1));
  return reportYear === null || (year >= reportYear - EARLIER && year <= reportYear + LATER);
}

/** A term of years and months: 有期徒刑10年6月. */
const TERM = /(?:徒刑|刑期|拘役|期限|为期|历时|任期|服役|工龄|教龄)[^，。；]{0,4}$/;
const EARLIER = 10;
const LATER = 2;

/** Four numerals that begin with the 20 or 19 of a year and are not of one kind. */
function isMixed(four: string): boolean {
  if (!/^(?:[2２二][0０〇零○ＯOo]|[1１一][9９九])[0-9０-９〇零○ＯOo一二三四五六七八九]{2}$/.test(four)) return false;
  return NO_ZERO.test(four) || (CHINESE.test(four) && ARABIC.test(four));
}
