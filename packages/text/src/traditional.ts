import { isHan } from "./characters.js";
import { SIMPLIFIED, TRADITIONAL } from "./traditional.generated.js";
import { widthTable } from "./fold.js";
import { composed, mapUnits, type UnitTable, unitTable } from "./unit-table.js";

/** From this share of Traditional characters among the Han characters on, a text is Traditional; such texts reach 30 %. */
const TRADITIONAL_SHARE = 0.1;

let table: UnitTable | undefined;

/**
 * Replaces Traditional characters by their Simplified ones, one UTF-16 unit to one, so that offsets stay valid.
 *
 * Only characters that do not occur in Simplified text at all are replaced (乾, 著, 藉 … stay), and each by its
 * commonest counterpart; words are not considered. For matching, not for output. Works on whole units: Traditional
 * characters outside the basic plane stay.
 *
 * @returns a string of the same length; the very same string when no such character occurs
 */
export function toSimplified(text: string): string {
  table ??= unitTable(TRADITIONAL, SIMPLIFIED);
  return mapUnits(text, table);
}

let both: UnitTable | undefined;

/**
 * What `toSimplified(foldWidth(text))` gives, in one pass: the form in which words of a document are compared,
 * one UTF-16 unit to one. Not for output.
 *
 * @returns a string of the same length; the very same string when there is nothing to fold
 */
export function foldForMatching(text: string): string {
  table ??= unitTable(TRADITIONAL, SIMPLIFIED);
  both ??= composed(widthTable(), table);
  return mapUnits(text, both);
}

/**
 * Whether a text as a whole is written in Traditional characters: at least a tenth of its Han characters are
 * Traditional ones. A quoted name does not make a text Traditional. False for a text without Han characters.
 */
export function isTraditional(text: string): boolean {
  table ??= unitTable(TRADITIONAL, SIMPLIFIED);
  let han = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3000 || !isHan(code)) continue;
    han++;
    if (table[code] !== code) traditional++;
  }
  return traditional > 0 && traditional >= han * TRADITIONAL_SHARE;
}
