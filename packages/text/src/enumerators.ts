import { isBlank, isLineBreak } from "./characters.js";
import { parseNumeral } from "./numerals.js";
import { matchesIn, type Span } from "./span.js";

/** 一是 `shi`, 一要 `yao`, 一方面 `fangmian`, 首先 `shouxian`, 第一， `di`, 其一 `qi`. */
export type EnumeratorFamily = "shi" | "yao" | "fangmian" | "shouxian" | "di" | "qi";

/** Words that count the points of a passage. `text` is the word alone, without the mark that follows it. */
export interface Enumerator extends Span {
  readonly ordinal: number;
  readonly text: string;
  readonly family: EnumeratorFamily;
}

const NUMERAL = "[一二三四五六七八九十]{1,3}";
const SOURCE =
  `(${NUMERAL})(是(?![一二三四五六七八九十非])|要(?![素件点害义闻]))|一方面|另一方面|首先|其次|再次|最后|` +
  `第(${NUMERAL})(?=[，,、：:])|其(${NUMERAL})(?=[，,、：:是])`;
const AT = new RegExp(SOURCE, "y");
const ALL = new RegExp(SOURCE, "g");

const WORDS: Readonly<Record<string, readonly [EnumeratorFamily, number]>> = {
  一方面: ["fangmian", 1],
  另一方面: ["fangmian", 2],
  首先: ["shouxian", 1],
  其次: ["shouxian", 2],
  再次: ["shouxian", 3],
  最后: ["shouxian", 4],
};

/** A slip such as 一是…二是…四是 still belongs to the run; 一是 followed by 九是 does not. */
const MAX_GAP = 3;

/**
 * Reads the enumerating word at `offset`: 一是 … 十一是, 一要, 一方面/另一方面, 首先/其次/再次/最后 (counted 1–4), 第一，, 其一，.
 * Whether it opens a clause is not examined; `findEnumerators` does that.
 *
 * @returns null where there is none, and for 一是一 and 一要素
 */
export function matchEnumerator(text: string, offset: number): Enumerator | null {
  AT.lastIndex = offset;
  const match = AT.exec(text);
  return match ? read(match, offset) : null;
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
  for (const [match, offset] of matchesIn(ALL, text, start, end)) {
    if (!opensClause(text, offset, start)) continue;
    const enumerator = read(match, offset);
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

function read(match: RegExpExecArray, start: number): Enumerator | null {
  const text = match[0];
  const numeral = match[1] ?? match[3] ?? match[4];
  const at = { start, end: start + text.length, text };
  if (numeral === undefined) {
    const word = WORDS[text];
    return word ? { ordinal: word[1], ...at, family: word[0] } : null;
  }
  const ordinal = parseNumeral(numeral);
  if (ordinal === null) return null;
  const family = match[1] === undefined ? (match[3] === undefined ? "qi" : "di") : match[2] === "是" ? "shi" : "yao";
  return { ordinal, ...at, family };
}

const OPENERS = "。；：;:!！?？，,、.．…—-”’\"'」』）)】]〕*";

function opensClause(text: string, offset: number, start: number): boolean {
  if (offset <= start) return true;
  const before = text.charCodeAt(offset - 1);
  return isBlank(before) || isLineBreak(before) || OPENERS.includes(text.charAt(offset - 1));
}
