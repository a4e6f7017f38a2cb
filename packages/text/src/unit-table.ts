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

const CHUNK = 4096;

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
  const parts = [text.slice(0, at)];
  const buffer = new Uint16Array(CHUNK);
  while (at < length) {
    const size = Math.min(CHUNK, length - at);
    for (let index = 0; index < size; index++) buffer[index] = table[text.charCodeAt(at + index)] ?? 0;
    parts.push(Reflect.apply(String.fromCharCode, undefined, size === CHUNK ? buffer : buffer.subarray(0, size)));
    at += size;
  }
  return parts.join("");
}
