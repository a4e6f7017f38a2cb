import type { LittleEndian } from "./little-endian.js";

/** A modification of a property (MS-DOC 2.2.5): its code, and its operand without a length before it. */
export interface Sprm {
  readonly code: number;
  readonly operand: LittleEndian;
}

const TABLE_DEFINITION = 0xd608;
const TABLE_DEFINITION_OLD = 0xd606;
const TAB_STOPS = 0xc615;

/** Operand sizes by the three highest bits of the code; 6 stands for a length in the first byte. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

/** The modifications of a grpprl; a cut one at its end is left out. */
export function* sprms(grpprl: LittleEndian): Generator<Sprm> {
  for (let at = 0; at + 2 < grpprl.length; ) {
    const code = grpprl.u16(at);
    at += 2;
    const { skip, size } = operandSize(grpprl, at, code);
    if (at + skip + size > grpprl.length) return;
    yield { code, operand: grpprl.part(at + skip, size) };
    at += skip + size;
  }
}

function operandSize(grpprl: LittleEndian, at: number, code: number): { readonly skip: number; readonly size: number } {
  const size = SIZES[code >> 13] ?? 0;
  if (size !== 0) return { skip: 0, size };
  if (code === TABLE_DEFINITION || code === TABLE_DEFINITION_OLD) {
    return at + 2 > grpprl.length
      ? { skip: 0, size: grpprl.length }
      : { skip: 2, size: Math.max(0, grpprl.u16(at) - 1) };
  }
  const length = grpprl.u8(at);
  if (code === TAB_STOPS && length === 255) return { skip: 1, size: tabStopsSize(grpprl, at + 1) };
  return { skip: 1, size: length };
}

/** Deleted tab stops of 4 bytes, added ones of 3, each after its count. */
function tabStopsSize(grpprl: LittleEndian, at: number): number {
  const deleted = grpprl.u8(at);
  const added = at + 1 + 4 * deleted;
  return added >= grpprl.length ? grpprl.length : 2 + 4 * deleted + 3 * grpprl.u8(added);
}
