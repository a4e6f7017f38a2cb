import { isBlank, isLineBreak, runEnd } from "./characters.js";
import { parseNumeral } from "./numerals.js";
import { clampRange, type Span } from "./span.js";

/** 一是 `shi`, 一要 `yao`, 一方面 `fangmian`, 首先 `shouxian`, 第一， `di`, 其一 `qi`. */
export type EnumeratorFamily = "shi" | "yao" | "fangmian" | "shouxian" | "di" | "qi";

/** Words that count the points of a passage. `text` is the word alone, without the mark that follows it. */
export interface Enumerator extends Span {
  readonly ordinal: number;
  readonly text: string;
  readonly family: EnumeratorFamily;
}

const NUMERALS = "一二三四五六七八九十";
/** The first characters of all enumerating words. */
const FIRST = /[一二三四五六七八九十另首其再最第]/g;
/** 一是一 and 一是非, 一要素 and 要害 are no enumeration. */
const NOT_AFTER_SHI = `${NUMERALS}非`;
const NOT_AFTER_YAO = "素件点害义闻";
const MARKS = "，,、：:";

const WORDS: readonly (readonly [string, EnumeratorFamily, number])[] = [
  ["一方面", "fangmian", 1],
  ["另一方面", "fangmian", 2],
  ["首先", "shouxian", 1],
  ["其次", "shouxian", 2],
  ["再次", "shouxian", 3],
  ["最后", "shouxian", 4],
];

/** A slip such as 一是…二是…四是 still belongs to the run; 一是 followed by 九是 does not. */
const MAX_GAP = 3;

/**
 * Reads the enumerating word at `offset`: 一是 … 十一是, 一要, 一方面/另一方面, 首先/其次/再次/最后 (counted 1–4), 第一，, 其一，.
 * Whether it opens a clause is not examined; `findEnumerators` does that.
 *
 * @returns null where there is none, and for 一是一 and 一要素
 */
export function matchEnumerator(text: string, offset: number): Enumerator | null {
  return offset >= 0 ? enumeratorAt(text, offset, 0) : null;
}

/**
 * Finds runs of enumerating words (一是…二是…三是). A word counts only where it opens a clause (at the start of the
 * range or of a line, after a mark or a blank) and belongs to an ascending run of its family that starts at 一 and has
 * at least two members. A run may go on over several paragraphs; a gap of up to two (一是、三是) and a repeated ordinal
 * are kept, so that they can be reported. Offsets are absolute.
 */
export function findEnumerators(text: string, start = 0, end: number = text.length): readonly Enumerator[] {
  const found: Enumerator[] = [];
  const runs = new Map<EnumeratorFamily, { last: number; first: Enumerator | null }>();
  const range = clampRange(text, start, end);
  // A slice, so that what stands outside the range is neither searched nor seen.
  const part = text.slice(range.start, range.end);
  for (FIRST.lastIndex = 0; FIRST.test(part); ) {
    const offset = FIRST.lastIndex - 1;
    if (!opensClause(part, offset)) continue;
    const enumerator = enumeratorAt(part, offset, range.start);
    if (!enumerator) continue;
    const { family, ordinal } = enumerator;
    const run = runs.get(family);
    if (ordinal === 1) {
      runs.set(family, { last: 1, first: enumerator });
    } else if (run && ordinal >= run.last && ordinal <= run.last + MAX_GAP) {
      if (run.first) found.push(run.first);
      found.push(enumerator);
      runs.set(family, { last: ordinal, first: null });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The word at `start`; `base` is what is added to its offsets. */
function enumeratorAt(text: string, start: number, base: number): Enumerator | null {
  const prefix = text.charAt(start);
  const prefixed = prefix === "第" || prefix === "其";
  const first = prefixed ? start + 1 : start;
  const last = numeralEnd(text, first);
  const after = text.charAt(last);
  const family =
    last === first ? null : prefixed ? prefixedFamily(prefix, after) : clauseFamily(after, text.charAt(last + 1));
  if (family === null) return wordAt(text, start, base);
  const ordinal = parseNumeral(text.slice(first, last));
  if (ordinal === null) return null;
  const end = prefixed ? last : last + 1;
  return { ordinal, start: base + start, end: base + end, text: text.slice(start, end), family };
}

/** The end of the numeral of at most three characters at `start`; `start` where there is none or a longer one. */
function numeralEnd(text: string, start: number): number {
  const end = runEnd(text, start, NUMERALS, 4);
  return end === start + 4 ? start : end;
}

/** 第一， and 其一，: a mark must follow; 其一是 too. */
function prefixedFamily(prefix: string, after: string): EnumeratorFamily | null {
  if (after === "") return null;
  if (prefix === "第") return MARKS.includes(after) ? "di" : null;
  return after === "是" || MARKS.includes(after) ? "qi" : null;
}

/** 一是 and 一要, unless the next character makes something else of them. */
function clauseFamily(after: string, next: string): EnumeratorFamily | null {
  const stands = (excluded: string) => next === "" || !excluded.includes(next);
  if (after === "是") return stands(NOT_AFTER_SHI) ? "shi" : null;
  return after === "要" && stands(NOT_AFTER_YAO) ? "yao" : null;
}

function wordAt(text: string, start: number, base: number): Enumerator | null {
  for (const [word, family, ordinal] of WORDS) {
    if (text.startsWith(word, start))
      return { ordinal, start: base + start, end: base + start + word.length, text: word, family };
  }
  return null;
}

const OPENERS = "。；：;:!！?？，,、.．…—-”’\"'」』）)】]〕*";

function opensClause(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const before = text.charCodeAt(offset - 1);
  // Most characters stand inside a clause.
  if (before >= 0x4e00 && before <= 0x9fff) return false;
  return isBlank(before) || isLineBreak(before) || OPENERS.includes(text.charAt(offset - 1));
}
