/**
 * A map from UTF-16 units to UTF-16 units by what changes: an entry holds the bits in which a unit differs from what it is
 * mapped to. 0 stands for "itself", so that nothing has to be filled in, and a text is mapped without a decision for each
 * of its units. No unit can be mapped to the one that differs in all bits.
 */
export interface UnitTable {
  readonly entries: Uint16Array;
  readonly resolve: Resolve;
}

/** Decides what a unit is mapped to whose entry was left open; itself, where it stays. */
export type Resolve = (code: number, entries: Uint16Array) => number;

/** Ranges of units, the last one included. */
export type UnitRanges = readonly (readonly [number, number])[];

/** Entry of the units that are looked at one by one: surrogates, and what is decided only when it is met. */
const OPEN = 0xffff;
const SURROGATES = [0xd800, 0xdfff] as const;

/**
 * A table in which every unit stands for itself, except the pairs given as two parallel strings and the units in the
 * ranges `open`: `resolve` is asked for each of those when a text holds it, for most texts hold none.
 */
export function unitTable(
  from: string,
  to: string,
  open: UnitRanges = [],
  resolve: Resolve = (code) => code,
): UnitTable {
  if (from.length !== to.length) throw new RangeError("both strings of a unit table must have the same length");
  const entries = new Uint16Array(0x10000);
  for (const [first, last] of [SURROGATES, ...open]) entries.fill(OPEN, first, last + 1);
  for (let index = 0; index < from.length; index++) {
    const code = from.charCodeAt(index);
    entries[code] = code ^ to.charCodeAt(index);
  }
  return { entries, resolve };
}

const CHUNK = 4096;
let decoder: TextDecoder | undefined;
/** The decoder reads little-endian units, as every platform of today stores them. */
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Replaces every unit by its entry: same length, same offsets. The same string when nothing changes. */
export function mapUnits(text: string, table: UnitTable): string {
  const { entries } = table;
  const length = text.length;
  let first = 0;
  while (first < length && entries[text.charCodeAt(first)] === 0) first++;
  if (first === length) return text;
  const units = new Uint16Array(length);
  let changes = 0;
  let surrogates = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    let change = entries[code] ?? 0;
    if (change === OPEN) {
      surrogates ||= isSurrogate(code);
      change = code ^ settled(table, code);
    }
    units[at] = code ^ change;
    changes |= change;
  }
  if (changes === 0) return text;
  // The platform's decoder is three times as fast, but would replace half a surrogate pair.
  if (surrogates || !LITTLE_ENDIAN) return fromUnits(units);
  decoder ??= new TextDecoder("utf-16le", { ignoreBOM: true });
  return decoder.decode(units);
}

const isSurrogate = (code: number) => code >= SURROGATES[0] && code <= SURROGATES[1];

/** What an open unit is mapped to, remembered in its entry; surrogates stay open and as they are. */
function settled({ entries, resolve }: UnitTable, code: number): number {
  if (isSurrogate(code)) return code;
  const unit = resolve(code, entries);
  entries[code] = code ^ unit;
  return unit;
}

function fromUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + CHUNK)));
  return parts.join("");
}
