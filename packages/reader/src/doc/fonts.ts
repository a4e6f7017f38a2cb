import type { Guard } from "../guard.js";
import type { LittleEndian } from "./little-endian.js";

/** The names of the fonts by their index (SttbfFfn, FFN; MS-DOC 2.9.286, 2.9.80). */
export function readFontNames(table: LittleEndian, guard: Guard): readonly string[] {
  const count = table.u16(0);
  const names: string[] = [];
  let at = 4;
  for (let index = 0; index < count && at < table.length; index++) {
    guard.countElement();
    const size = table.u8(at);
    const units = Math.max(0, Math.floor((size - 39) / 2));
    names.push(units === 0 ? "" : (table.text(at + 40, units).split("\0")[0] ?? ""));
    at += 1 + size;
  }
  return names;
}
