import type { NumberFormat } from "../flow/number-format.js";
import type { Guard } from "../guard.js";
import type { LittleEndian } from "./little-endian.js";

/** One level of a list (LVL, MS-DOC 2.9.148). */
export interface DocListLevel {
  readonly start: number;
  readonly format: NumberFormat;
  /** The label; a character below 9 stands for the number of that level. */
  readonly pattern: string;
  /** All numbers of the label in decimal (isLgl). */
  readonly isLegal: boolean;
  /** The highest level, counted from 0, whose next item does not restart this one. */
  readonly restartsBelow: number;
}

export interface DocList {
  readonly id: number;
  readonly levels: readonly DocListLevel[];
  /** The paragraph style of each level, by its index. */
  readonly styles: readonly number[];
}

/** How paragraphs use a list (LFO, MS-DOC 2.9.131): levels that start anew or look otherwise. */
export interface ListOverride {
  readonly list: number;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, DocListLevel>;
}

/** MSONFC (MS-OSHARED 2.2.1.3); others, of languages that no report is written in, count 1, 2, 3. */
const FORMATS: Readonly<Record<number, NumberFormat>> = {
  0: "decimal",
  1: "upper-roman",
  2: "lower-roman",
  3: "upper-letter",
  4: "lower-letter",
  10: "chinese-digits",
  11: "chinese",
  14: "full-width",
  16: "chinese-financial-traditional",
  18: "circled",
  19: "full-width",
  22: "zero-padded",
  23: "bullet",
  26: "full-stop",
  27: "parenthesised",
  28: "circled",
  29: "chinese-parenthesised",
  30: "heavenly-stems",
  31: "earthly-branches",
  32: "stems-and-branches",
  33: "chinese",
  34: "chinese-financial-traditional",
  35: "chinese",
  36: "chinese-digits",
  37: "chinese",
  38: "chinese-financial",
  39: "chinese",
  40: "chinese-digits",
  255: "none",
};

/** A label is written before every paragraph, so it must not be long. */
const LONGEST_LABEL = 100;

const LIST_SIZE = 28;
const LEVEL_HEAD = 28;
const OVERRIDE_SIZE = 16;

/** The lists (PlfLst, and after it the levels of each; MS-DOC 2.9.192). */
export function readLists(table: LittleEndian, at: number, guard: Guard): ReadonlyMap<number, DocList> {
  const lists = new Map<number, DocList>();
  const count = table.u16(at);
  let levelAt = at + 2 + LIST_SIZE * count;
  for (let index = 0; index < count; index++) {
    const head = at + 2 + LIST_SIZE * index;
    const id = table.i32(head);
    const levels: DocListLevel[] = [];
    const levelCount = (table.u8(head + 26) & 1) === 1 ? 1 : 9;
    for (let level = 0; level < levelCount; level++) {
      guard.countElement();
      const read = readLevel(table, levelAt, level);
      levels.push(read.level);
      levelAt = read.next;
    }
    const styles = Array.from({ length: 9 }, (_, level) => table.i16(head + 8 + 2 * level));
    lists.set(id, { id, levels, styles });
  }
  return lists;
}

/** The list overrides (PlfLfo, MS-DOC 2.9.191), by their index from 1 on. */
export function readListOverrides(table: LittleEndian, at: number, guard: Guard): readonly ListOverride[] {
  const count = table.u32(at);
  const overrides: ListOverride[] = [];
  let dataAt = at + 4 + OVERRIDE_SIZE * count;
  for (let index = 0; index < count; index++) {
    guard.countElement();
    const head = at + 4 + OVERRIDE_SIZE * index;
    const starts = new Map<number, number>();
    const levels = new Map<number, DocListLevel>();
    const levelCount = Math.min(9, table.u8(head + 12));
    dataAt += 4;
    for (let entry = 0; entry < levelCount; entry++) {
      const start = table.i32(dataAt);
      const flags = table.u32(dataAt + 4);
      const level = flags & 0x0f;
      dataAt += 8;
      if ((flags & 0x20) !== 0) {
        const read = readLevel(table, dataAt, level);
        dataAt = read.next;
        levels.set(level, read.level);
        if ((flags & 0x10) !== 0) starts.set(level, read.level.start);
      } else if ((flags & 0x10) !== 0) starts.set(level, start);
    }
    overrides.push({ list: table.i32(head), starts, levels });
  }
  return overrides;
}

function readLevel(
  table: LittleEndian,
  at: number,
  level: number,
): { readonly level: DocListLevel; readonly next: number } {
  const flags = table.u8(at + 5);
  const textAt = at + LEVEL_HEAD + table.u8(at + 24) + table.u8(at + 25);
  const units = table.u16(textAt);
  const format = table.u8(at + 4);
  return {
    level: {
      start: table.i32(at),
      format: FORMATS[format] ?? "decimal",
      pattern: table.text(textAt + 2, Math.min(LONGEST_LABEL, units)),
      isLegal: (flags & 0x04) !== 0,
      restartsBelow: (flags & 0x08) !== 0 ? table.u8(at + 26) : level,
    },
    next: textAt + 2 + 2 * units,
  };
}
