import { mapUnits, type Resolve, type UnitRanges, type UnitTable, unitTable } from "./unit-table.js";

const FULL_WIDTH =
  "！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～";
const ASCII = `!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~`;

/** Characters that stand for one and the same mark: first the mark, then everything that is folded to it. */
const VARIANTS: readonly (readonly [string, string])[] = [
  [" ", "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"],
  ["[", "〔［﹝"],
  ["]", "〕］﹞"],
  ['"', "“”„‟″＂〝〞〟"],
  ["'", "‘’‚‛′＇"],
  ["-", "‐‑‒–—―─━−－﹘﹣"],
  ["~", "～〜∼"],
  ["·", "•・‧∙⋅･"],
  ["。", "｡"],
  ["、", "､﹑"],
  ["「", "｢"],
  ["」", "｣"],
  [",", "﹐"],
  [".", "﹒"],
  [";", "﹔"],
  [":", "﹕"],
  ["?", "﹖"],
  ["!", "﹗"],
  ["(", "﹙"],
  [")", "﹚"],
  ["%", "﹪"],
];

/** Kangxi and CJK radicals, and the compatibility ideographs. */
export const COMPATIBILITY: UnitRanges = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
];

/** Folds a unit of `COMPATIBILITY` to its unified ideograph, and that as the table says. */
export const unify: Resolve = (code, entries) => {
  // The platform's own normalisation data saves a table of 700 ideographs.
  const unified = String.fromCharCode(code).normalize("NFKC");
  if (unified.length !== 1) return code;
  const unit = unified.charCodeAt(0);
  return unit === code ? code : unit ^ (entries[unit] ?? 0);
};

let table: UnitTable | undefined;

/**
 * Folds character variants for matching, one UTF-16 unit to one, so that offsets stay valid in the original.
 *
 * Full-width ASCII becomes ASCII, every Unicode space a space, 〔〕［］ brackets, curly quotes straight, dashes `-`,
 * wave dashes `~`, dots in the middle `·`; Kangxi radicals and compatibility ideographs become the unified ideograph.
 * 。、《》〈〉【】… stay, line breaks and zero-width characters too. Not for output: NFKC-like folding loses information.
 *
 * @returns a string of the same length; the very same string when there is nothing to fold
 */
export function foldWidth(text: string): string {
  if (!table) {
    const { from, to } = widthPairs();
    table = unitTable(from, to, COMPATIBILITY, unify);
  }
  return mapUnits(text, table);
}

/** What is folded to what, as two parallel strings; `COMPATIBILITY` is not among it. */
export function widthPairs(): { readonly from: string; readonly to: string } {
  let from = FULL_WIDTH;
  let to = ASCII;
  for (const [mark, variants] of VARIANTS) {
    from += variants;
    to += mark.repeat(variants.length);
  }
  return { from, to };
}
