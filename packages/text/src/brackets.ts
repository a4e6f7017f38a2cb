import { BLANK } from "./characters.js";
import { matchesIn, type Span } from "./span.js";

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
const OPENERS = new Map(KINDS.flatMap(([kind, open]) => [...open].map((character) => [character, kind] as const)));
const CLOSERS = new Map(KINDS.flatMap(([kind, , close]) => [...close].map((character) => [character, kind] as const)));

/** Pairs the marks of the given kinds (all when none is given), each kind for itself, the nearest ones first. */
export function pairBrackets(
  text: string,
  start: number,
  end: number,
  reach: BracketReach,
  kinds?: readonly string[],
): PairedBrackets {
  const stacks = new Map<string, { offset: number; line: number }[]>();
  const pairs: BracketPair[] = [];
  const unpaired: UnpairedBracket[] = [];
  const report = (kind: string, side: "open" | "close", offset: number) =>
    unpaired.push({ start: offset, end: offset + 1, kind, side, text: text.charAt(offset) });
  let line = 0;
  for (const [match, offset] of matchesIn(MARKS, text, start, end)) {
    const mark = match[0];
    const opened = OPENERS.get(mark);
    const kind = opened ?? CLOSERS.get(mark);
    if (kind === undefined) {
      if (mark !== "\n" || text.charAt(offset - 1) !== "\r") line++;
      continue;
    }
    if (kinds && !kinds.includes(kind)) continue;
    const stack = stacks.get(kind) ?? [];
    stacks.set(kind, stack);
    if (opened) {
      stack.push({ offset, line });
      continue;
    }
    const top = stack.pop();
    if (top && offset - top.offset <= reach.length && line - top.line <= reach.lineBreaks) {
      pairs.push({ open: top.offset, close: offset });
      continue;
    }
    // The others stand still further away.
    if (top) for (const { offset: open } of [...stack, top]) report(kind, "open", open);
    stack.length = 0;
    report(kind, "close", offset);
  }
  for (const [kind, stack] of stacks) for (const { offset } of stack) report(kind, "open", offset);
  pairs.sort((a, b) => a.open - b.open);
  unpaired.sort((a, b) => a.start - b.start);
  return { pairs, unpaired };
}

/** A quotation may be long and run on over one line break (a line broken inside a sentence). */
const BALANCE_REACH: BracketReach = { length: 2000, lineBreaks: 1 };
const BALANCED_KINDS = ["“”", "《》", "（）", "〔〕", "【】", "「」", "『』"];
/** Tested on the 8 units before the bracket, so that `^` can only be the start of the range. */
const LIST_NUMBER = new RegExp(
  `(?:^|[\\n\\r\\u2028\\u2029。；;：:，,])[${BLANK}]{0,4}(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})$`,
);

/**
 * Finds “” 《》 （） 〔〕 【】 「」 『』 that lack their partner, with position (GB/T 15834-2011, 4.8, 4.9, 4.15). Each kind is
 * counted for itself; full and half width of a parenthesis pair with each other. The closing bracket of a list
 * number (1） 一）) needs no partner. A pair may span at most one line break and 2,000 units.
 *
 * @returns the unpaired marks sorted by position, absolute offsets; empty when all is balanced
 */
export function bracketBalance(text: string, start = 0, end: number = text.length): readonly UnpairedBracket[] {
  const { unpaired } = pairBrackets(text, start, end, BALANCE_REACH, BALANCED_KINDS);
  return unpaired.filter(({ kind, side, start: offset }) => {
    if (kind !== "（）" || side !== "close") return true;
    const from = Math.max(start, offset - 8);
    return !LIST_NUMBER.test(text.slice(from, offset));
  });
}
