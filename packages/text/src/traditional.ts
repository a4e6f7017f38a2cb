import { isHan } from "./characters.js";
import { COMPATIBILITY, unify, widthPairs } from "./fold.js";
import { SIMPLIFIED, TRADITIONAL } from "./traditional.generated.js";
import { mapUnits, type UnitTable, unitTable } from "./unit-table.js";

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
  // Most texts hold none, and then the table that every document needs anyway is enough.
  if (!hasTraditional(text)) return text;
  table ??= unitTable(TRADITIONAL, SIMPLIFIED);
  return mapUnits(text, table);
}

/** Of the units from U+3400 up to U+9FFF only Traditional characters have an entry. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

function hasTraditional(text: string): boolean {
  const { entries } = matchingTable();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN && entries[code] !== 0) return true;
  }
  return false;
}

let matching: UnitTable | undefined;

/** Both foldings in one table, the only one that an ordinary document needs. */
function matchingTable(): UnitTable {
  if (!matching) {
    const { from, to } = widthPairs();
    matching = unitTable(from + TRADITIONAL, to + SIMPLIFIED, COMPATIBILITY, unify);
  }
  return matching;
}

/**
 * What `toSimplified(foldWidth(text))` gives, in one pass: the form in which words of a document are compared,
 * one UTF-16 unit to one. Not for output.
 *
 * @returns a string of the same length; the very same string when there is nothing to fold
 */
export function foldForMatching(text: string): string {
  return mapUnits(text, matchingTable());
}

/**
 * Whether a text as a whole is written in Traditional characters: at least a tenth of its Han characters are
 * Traditional ones. A quoted name does not make a text Traditional. False for a text without Han characters.
 */
export function isTraditional(text: string): boolean {
  const { entries } = matchingTable();
  let han = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3000 || !isHan(code)) continue;
    han++;
    if (code <= LAST_HAN && entries[code] !== 0) traditional++;
  }
  return traditional > 0 && traditional >= han * TRADITIONAL_SHARE;
}
