import { digitValue, isBlank, isLineBreak } from "./characters.js";
import { clampRange, type Span } from "./span.js";

/** A bracket or quotation mark and its partner: offsets of the two characters. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

/** A bracket or quotation mark without partner. `kind` shows the pair it belongs to, e.g. `《》`. */
export interface UnpairedBracket extends Span {
  readonly kind: string;
  readonly side: "open" | "close";
  readonly text: string;
}

export interface PairedBrackets {
  /** Sorted by `open`. */
  readonly pairs: readonly BracketPair[];
  /** Sorted by `start`. */
  readonly unpaired: readonly UnpairedBracket[];
}

/** How far apart the two sides of a pair may stand. */
export interface BracketReach {
  /** In UTF-16 units. */
  readonly length: number;
  /** Line breaks between them. */
  readonly lineBreaks: number;
}

/** Pairs of marks; both widths of a parenthesis belong together, since typists and crawlers mix them. */
const KINDS: readonly (readonly [string, string, string])[] = [
  ["“”", "“", "”"],
  ["《》", "《", "》"],
  ["（）", "（(", "）)"],
  ["〔〕", "〔［[", "〕］]"],
  ["【】", "【", "】"],
  ["「」", "「", "」"],
  ["『』", "『", "』"],
  ["〈〉", "〈", "〉"],
];

const MARKS = /[“”《》（）()〔〕［］[\]【】「」『』〈〉\n\r\u2028\u2029]/g;

/** By mark: n for the opening marks of the n-th kind, -n for its closing ones. */
let sides: ReadonlyMap<number, number> | undefined;

function markSides(): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  KINDS.forEach(([, open, close], index) => {
    for (const mark of open) table.set(mark.charCodeAt(0), index + 1);
    for (const mark of close) table.set(mark.charCodeAt(0), -index - 1);
  });
  return table;
}

interface Opened {
  readonly offset: number;
  readonly line: number;
}

/** Pairs the marks of the given kinds (all when none is given), each kind for itself, the nearest ones first. */
export function pairBrackets(
  text: string,
  start: number,
  end: number,
  reach: BracketReach,
  kinds?: readonly string[],
): PairedBrackets {
  const { start: base, end: last } = clampRange(text, start, end);
  // A slice, so that what stands outside the range is not searched.
  const part = text.slice(base, last);
  sides ??= markSides();
  const stacks: (Opened[] | null | undefined)[] = [];
  const stackOf = (index: number): Opened[] | null => {
    // Most ranges hold marks of one kind or two.
    if (stacks[index] === undefined) stacks[index] = !kinds || kinds.includes(KINDS[index]?.[0] ?? "") ? [] : null;
    return stacks[index] ?? null;
  };
  const pairs: BracketPair[] = [];
  const unpaired: UnpairedBracket[] = [];
  const report = (index: number, side: "open" | "close", offset: number) =>
    unpaired.push({ start: offset, end: offset + 1, kind: KINDS[index]?.[0] ?? "", side, text: text.charAt(offset) });
  let line = 0;
  for (MARKS.lastIndex = 0; MARKS.test(part); ) {
    const offset = base + MARKS.lastIndex - 1;
    const code = text.charCodeAt(offset);
    const side = sides.get(code);
    if (side === undefined) {
      if (code !== 0x0a || text.charCodeAt(offset - 1) !== 0x0d) line++;
      continue;
    }
    const index = Math.abs(side) - 1;
    const stack = stackOf(index);
    if (!stack) continue;
    if (side > 0) {
      stack.push({ offset, line });
      continue;
    }
    const top = stack.at(-1);
    if (top && offset - top.offset <= reach.length && line - top.line <= reach.lineBreaks) {
      stack.pop();
      pairs.push({ open: top.offset, close: offset });
      continue;
    }
    // The others stand still further away.
    for (const opened of stack.splice(0)) report(index, "open", opened.offset);
    report(index, "close", offset);
  }
  stacks.forEach((stack, index) => {
    for (const { offset } of stack ?? []) report(index, "open", offset);
  });
  pairs.sort((a, b) => a.open - b.open);
  unpaired.sort((a, b) => a.start - b.start);
  return { pairs, unpaired };
}

/** A quotation may be long and run on over one line break (a line broken inside a sentence). */
const BALANCE_REACH: BracketReach = { length: 2000, lineBreaks: 1 };
const BALANCED_KINDS = ["“”", "《》", "（）", "〔〕", "【】", "「」", "『』"];
/**
 * Finds “” 《》 （） 〔〕 【】 「」 『』 that lack their partner, with position (GB/T 15834-2011, 4.8, 4.9, 4.15). Each kind is
 * counted for itself; full and half width of a parenthesis pair with each other. The closing bracket of a list
 * number (1） 一）) needs no partner. A pair may span at most one line break and 2,000 units.
 *
 * @returns the unpaired marks sorted by position, absolute offsets; empty when all is balanced
 */
export function bracketBalance(text: string, start = 0, end: number = text.length): readonly UnpairedBracket[] {
  const range = clampRange(text, start, end);
  const { unpaired } = pairBrackets(text, range.start, range.end, BALANCE_REACH, BALANCED_KINDS);
  return unpaired.filter(
    ({ kind, side, start: offset }) =>
      kind !== "（）" || side !== "close" || !closesListNumber(text, offset, range.start),
  );
}

const NUMERALS = "一二三四五六七八九十";
const BEFORE_LIST_NUMBER = "。；;：:，,";

/** Whether the closing bracket stands behind a list number that opens a line or a clause: 1） 一）. */
function closesListNumber(text: string, bracket: number, from: number): boolean {
  const limit = Math.max(from, bracket - 3);
  let start = bracket;
  while (start > limit && digitValue(text.charCodeAt(start - 1)) >= 0) start--;
  if (start === bracket) while (start > limit && NUMERALS.includes(text.charAt(start - 1))) start--;
  if (start === bracket) return false;
  let before = start - 1;
  while (before >= from && before > start - 5 && isBlank(text.charCodeAt(before))) before--;
  return before < from || isLineBreak(text.charCodeAt(before)) || BEFORE_LIST_NUMBER.includes(text.charAt(before));
}
