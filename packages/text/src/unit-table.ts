/** A map from every UTF-16 unit to one UTF-16 unit. */
export type UnitTable = Uint16Array;

/** A table in which every unit stands for itself, except the pairs given as two parallel strings. */
export function unitTable(from: string, to: string): UnitTable {
  if (from.length !== to.length) throw new RangeError("both strings of a unit table must have the same length");
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let index = 0; index < from.length; index++) table[from.charCodeAt(index)] = to.charCodeAt(index);
  return table;
}

/** One table that does what `first` and then `second` do. */
export function composed(first: UnitTable, second: UnitTable): UnitTable {
  return first.map((unit) => second[unit] ?? unit);
}

const CHUNK = 4096;
const UTF_16 = new TextDecoder("utf-16le", { ignoreBOM: true });
/** The decoder reads little-endian units, as every platform of today stores them. */
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Replaces every unit by its entry: same length, same offsets. The same string when nothing changes. */
export function mapUnits(text: string, table: UnitTable): string {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (table[code] !== code) break;
    at++;
  }
  if (at === length) return text;
  const units = new Uint16Array(length);
  let surrogates = false;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdfff) surrogates = true;
    units[index] = table[code] ?? code;
  }
  // The platform's decoder is three times as fast, but would replace half a surrogate pair.
  return LITTLE_ENDIAN && !surrogates ? UTF_16.decode(units) : fromUnits(units);
}

function fromUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + CHUNK)));
  return parts.join("");
}
