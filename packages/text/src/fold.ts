import { mapUnits, type UnitTable, unitTable } from "./unit-table.js";

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
  return mapUnits(text, widthTable());
}

/** The table behind `foldWidth`, built at first use. */
export function widthTable(): UnitTable {
  table ??= buildTable();
  return table;
}

function buildTable(): UnitTable {
  let from = "";
  let to = "";
  for (let code = 0xff01; code <= 0xff5e; code++) {
    from += String.fromCharCode(code);
    to += String.fromCharCode(code - 0xfee0);
  }
  // The platform's own normalisation data saves a table of 700 ideographs.
  for (const [first, last] of [
    [0x2e80, 0x2fd5],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      const unified = character.normalize("NFKC");
      if (unified.length !== 1 || unified === character) continue;
      from += character;
      to += unified;
    }
  }
  for (const [mark, variants] of VARIANTS) {
    from += variants;
    to += mark.repeat(variants.length);
  }
  return unitTable(from, to);
}
