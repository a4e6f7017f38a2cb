import type { Guard } from "../guard.js";
import { Refusal } from "../refusal.js";
import { LittleEndian } from "./little-endian.js";

/** A stretch of the text that lies in one place of the stream WordDocument (MS-DOC 2.8.35). */
export interface Piece {
  /** Position of its first character in the document, and that after its last one. */
  readonly start: number;
  readonly end: number;
  /** Offset of its first character in the stream. */
  readonly at: number;
  readonly bytesPerCharacter: 1 | 2;
  /** What a fast save changed in all of it; empty for nothing. */
  readonly changes: LittleEndian;
}

const NOTHING = new LittleEndian(new Uint8Array());

/** One-byte codes of the modifications that matter here (MS-DOC 2.9.214). */
const SHORT_CODES: Readonly<Record<number, number>> = {
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  66: 0x0801,
  85: 0x0835,
  92: 0x083c,
};

/** The piece table (Clx, MS-DOC 2.9.38): also of files that were saved fast. */
export function readPieces(clx: LittleEndian, guard: Guard): readonly Piece[] {
  const changes: LittleEndian[] = [];
  let at = 0;
  for (; clx.u8(at) === 1; at += 3 + clx.u16(at + 1)) {
    guard.countElement();
    changes.push(clx.part(at + 3, clx.u16(at + 1)));
  }
  if (clx.u8(at) !== 2) throw new Refusal("damaged", { format: "doc", part: "Clx" });
  const table = clx.part(at + 5, clx.u32(at + 1));
  const count = Math.floor((table.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    guard.countElement();
    const start = table.u32(4 * index);
    const end = table.u32(4 * index + 4);
    const descriptor = 4 * (count + 1) + 8 * index;
    const address = table.u32(descriptor + 2);
    if (end < start) throw new Refusal("damaged", { format: "doc", part: "Clx" });
    if (end === start) continue;
    const isCompressed = (address & 0x40000000) !== 0;
    const offset = address & 0x3fffffff;
    pieces.push({
      start,
      end,
      at: isCompressed ? Math.floor(offset / 2) : offset,
      bytesPerCharacter: isCompressed ? 1 : 2,
      changes: changesOf(table.u16(descriptor + 6), changes),
    });
  }
  return pieces;
}

function changesOf(prm: number, changes: readonly LittleEndian[]): LittleEndian {
  if ((prm & 1) === 1) return changes[prm >> 1] ?? NOTHING;
  const code = SHORT_CODES[(prm >> 1) & 0x7f];
  return code === undefined ? NOTHING : new LittleEndian(Uint8Array.of(code & 0xff, code >> 8, prm >> 8));
}
