import type { Finder } from "@fazhi/engine";
import { walkSections } from "@fazhi/engine";
import { type Enumerator, type EnumeratorFamily, formatNumeral, isBlank, isHan, matchEnumerator } from "@fazhi/text";
import { textOutsideTitles } from "../../reading/clean-text.js";

/** Where a run of enumerating words (一是…二是…) breaks. */
export interface EnumerationBreak {
  readonly type: "gap" | "duplicate";
  /** The word that does not follow. */
  readonly at: Enumerator;
  readonly expected: string;
}

interface Run {
  readonly family: EnumeratorFamily;
  last: number;
  lastEnd: number;
  /** Its 一是 opens a clause, or a second member has followed. */
  isSure: boolean;
}

/** 首先…最后 and 一方面…另一方面 leave out members by nature. */
const COUNTED: ReadonlySet<EnumeratorFamily> = new Set<EnumeratorFamily>(["shi", "yao", "di", "qi"]);
/** More missing is another list. */
const MOST_MISSING = 3;
const NUMERALS = "一二三四五六七八九十";
const FIRST = /[一二三四五六七八九十其第]/g;
const OPENERS = "。；：;:!！?？，,、.．…—-”’\"'」』）)】]〕*";

/**
 * The breaks of all runs, in order. Runs may stand inside one another (一是…：一是…二是…；二是…) and end with the section
 * that they stand in. A number that is there in some other wording (三则, 第三, 三要 among 一是) is none that is missing.
 */
export const enumerationBreaks: Finder<readonly EnumerationBreak[]> = ({ report }, once) => {
  const text = once(textOutsideTitles);
  const starts: number[] = [];
  walkSections(report, ({ span }) => starts.push(span.start));
  starts.sort((a, b) => a - b);
  const breaks: EnumerationBreak[] = [];
  let open: Run[] = [];
  let section = 0;
  for (FIRST.lastIndex = 0; FIRST.test(text); ) {
    const offset = FIRST.lastIndex - 1;
    const word = matchEnumerator(text, offset);
    if (word === null || !COUNTED.has(word.family)) continue;
    while (section < starts.length && (starts[section] ?? 0) <= offset) {
      section++;
      open = [];
    }
    // 十一是 is read as a whole; its 一是 is not another one.
    FIRST.lastIndex = word.end;
    const isSure = opensClause(text, offset);
    // 周二是 and 并三是 count nothing; a hidden 一是 (原因一是…，二是…) begins a run all the same.
    if (!isSure && word.ordinal !== 1) continue;
    if (word.ordinal === 1 && opensList(text, offset)) open = [];
    const found = follow(open, word, isSure, text);
    if (found !== null) breaks.push(found);
  }
  return breaks;
};

/** Takes a word into the runs that are open; what is wrong with it, if anything. */
function follow(open: Run[], word: Enumerator, isSure: boolean, text: string): EnumerationBreak | null {
  const { family, ordinal, end } = word;
  if (ordinal === 1) {
    if (open.length >= DEEPEST) open.shift();
    open.push({ family, last: 1, lastEnd: end, isSure });
    return null;
  }
  let top = -1;
  for (let index = open.length - 1; index >= 0; index--) {
    const run = open[index];
    if (run?.family !== family) continue;
    if (run.last === ordinal - 1) {
      open.length = index + 1;
      run.last = ordinal;
      run.lastEnd = end;
      run.isSure = true;
      return null;
    }
    if (top < 0 && run.isSure) top = index;
  }
  const run = open[top];
  if (run === undefined || run.last > ordinal || ordinal - run.last > MOST_MISSING) return null;
  const { last, lastEnd } = run;
  run.last = ordinal;
  run.lastEnd = end;
  open.length = top + 1;
  const isDuplicate = last === ordinal;
  const between = text.slice(lastEnd, word.start);
  // Far apart they are no list that somebody reads as one.
  if (between.length > FARTHEST) return null;
  const others = isDuplicate ? [1, ordinal - 1] : range(last + 1, ordinal);
  if (others.some((other) => isCounted(between, other))) return null;
  return isDuplicate
    ? { type: "duplicate", at: word, expected: wording(word, ordinal + 1) }
    : { type: "gap", at: word, expected: wording(word, last + 1) };
}

const FARTHEST = 1500;
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Whether 一是 begins a paragraph of its own, and not the points that a colon on the line before announces. */
function opensList(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  if (at < 0) return true;
  if (text.charCodeAt(at) !== 0x0a) return false;
  while (at >= 0 && (text.charCodeAt(at) === 0x0a || isBlank(text.charCodeAt(at)))) at--;
  return at < 0 || text.charAt(at) !== ":";
}

/** Nobody nests deeper; keeps a text of nothing but 一是 cheap. */
const DEEPEST = 6;

/** 三是 for 四是, 第三 for 第四. */
function wording({ text, family }: Enumerator, ordinal: number): string {
  const numeral = formatNumeral(ordinal, "lower");
  if (family === "di" || family === "qi") return `${text.charAt(0)}${numeral}`;
  return `${numeral}${text.charAt(text.length - 1)}`;
}

/** Whether a passage counts a point in some other wording: 三则, 第三, 其三, 三、, 并三是, (3). */
function isCounted(passage: string, ordinal: number): boolean {
  const numeral = NUMERALS.charAt(ordinal - 1);
  if (numeral === "") return true;
  if (ordinal === 1 && /首先|首要|一方面/.test(passage)) return true;
  for (let at = passage.indexOf(numeral); at >= 0; at = passage.indexOf(numeral, at + 1)) {
    const before = passage.charAt(at - 1);
    const after = passage.charAt(at + 1);
    if ("第其".includes(before || " ")) return true;
    if ("是要则为者来、，,：:时事".includes(after || " ") && !isHan(passage.charCodeAt(at - 1))) return true;
    if ("是要则".includes(after || " ")) return true;
  }
  return passage.includes(`(${ordinal})`) || passage.includes(`${ordinal}.`) || passage.includes(`${ordinal}、`);
}

function opensClause(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const before = text.charCodeAt(offset - 1);
  if (isHan(before)) return false;
  return isBlank(before) || before === 0x0a || OPENERS.includes(text.charAt(offset - 1));
}
