import type { Finder } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { isCutOut } from "../reading/borders.js";
import { cleanText } from "../reading/clean-text.js";
import { termList } from "../reading/lexicon.js";
import { isOwn } from "../reading/own-words.js";
import { MISSPELLINGS, type Misspelling } from "./misspellings.js";

/** A misspelling that was found: what is written at the span, and what should be. */
export interface FoundMisspelling extends Span {
  readonly found: string;
  readonly expected: string;
}

const words = termList(MISSPELLINGS.map(({ wrong }) => wrong));
const until = termList(["截止"]);
/** 截止 stands before a time that opens a clause, where it can be no verb (报名于1月截止, 截止日期). */
const TIME = /截止(?:到|至)?(?=20\d\d年|\d{1,2}月|今年|去年|本月|上月|年底|月底|上年末|[0-9]+日)/y;
const widen = termList(["扩宽"]);
/** Roads and ditches are 扩宽; ways, views and fields are 拓宽, here with a word between (扩宽学法渠道). */
const ABSTRACT =
  /扩宽(?!渠道|途径|思路|视野|领域|[^,;:。、!?\n]{0,8}(?:[水河沟灌桥]|道路|公路|车道|巷道))[^,;:。、!?\n]{1,8}?(?:渠道|途径|思路|视野|领域)/y;
const OPENS_CLAUSE = /[,;:。、!?()"\n\s]/;

/** The misspellings of a document, in order. Ask for them with `once(misspellings)`. */
export const misspellings: Finder<readonly FoundMisspelling[]> = (document, once) => {
  const text = once(cleanText);
  const found: FoundMisspelling[] = [];
  for (const { start, end, term } of words.hits(once)) {
    const entry = MISSPELLINGS[term];
    // 帳戶 in a Simplified text is somebody's own name, and no typing slip.
    if (entry === undefined || document.source.text.slice(start, end) !== entry.wrong) continue;
    if (isCutOut(text, { start, end }, oddPart(entry, start)) || !isOwn(once, { start, end })) continue;
    found.push({ start, end, found: entry.wrong, expected: entry.right });
  }
  for (const { start } of until.hits(once)) {
    TIME.lastIndex = start;
    if (!OPENS_CLAUSE.test(start === 0 ? "\n" : text.charAt(start - 1)) || !TIME.test(text)) continue;
    const end = TIME.lastIndex;
    if (isOwn(once, { start, end })) found.push({ start, end, found: text.slice(start, end), expected: "截至" });
  }
  for (const { start, end } of widen.hits(once)) {
    ABSTRACT.lastIndex = start;
    if (ABSTRACT.test(text) && isOwn(once, { start, end })) found.push({ start, end, found: "扩宽", expected: "拓宽" });
  }
  return found.sort((a, b) => a.start - b.start);
};

/** Characters that are words by themselves, so that an ordinary word beside them explains the hit as well: 按|排名, 未|端正. */
const WORDS_OF_ONE = "按未连曾于";

/** The part of a hit that is written wrong. */
export function oddPart({ wrong, right }: Misspelling, start: number): Span {
  let from = 0;
  while (from < wrong.length - 1 && wrong[from] === right[from]) from++;
  let to = wrong.length;
  while (to > from + 1 && wrong[to - 1] === right[to - 1]) to--;
  const alone = to - from === 1 && WORDS_OF_ONE.includes(wrong.charAt(from));
  return alone ? { start, end: start + wrong.length } : { start: start + from, end: start + to };
}
