import type { Guard } from "../guard.js";
import { LittleEndian } from "./little-endian.js";

/** A stretch of the stream WordDocument with the same properties. */
export interface FormattedRun {
  readonly from: number;
  readonly to: number;
  /** Of a paragraph: its style (istd); of characters always 0. */
  readonly style: number;
  readonly properties: LittleEndian;
}

const PAGE = 512;
const NOTHING = new LittleEndian(new Uint8Array());

/** Runs that can be looked up by their place. */
export class FormattedRuns {
  constructor(private readonly runs: readonly FormattedRun[]) {}

  /** Index of the last run that begins at or before a place; -1 where there is none. */
  private indexAt(at: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run !== undefined && run.from <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The run at a place, or null. */
  at(at: number): FormattedRun | null {
    const run = this.runs[this.indexAt(at)];
    return run !== undefined && at < run.to ? run : null;
  }

  /** Where the run after the place `at` begins, or ends where there is a gap. */
  boundaryAfter(at: number): number {
    const index = this.indexAt(at);
    const run = this.runs[index];
    if (run !== undefined && at < run.to) return run.to;
    return this.runs[index + 1]?.from ?? Number.POSITIVE_INFINITY;
  }
}

/** The pages of character properties (PlcBteChpx, ChpxFkp; MS-DOC 2.8.5, 2.9.33). */
export const characterRuns = (table: LittleEndian, stream: LittleEndian, guard: Guard): FormattedRuns =>
  readPages(table, stream, guard, 1, (page, place) => {
    const at = 2 * page.u8(place);
    return at === 0 ? { style: 0, properties: NOTHING } : { style: 0, properties: page.part(at + 1, page.u8(at)) };
  });

/** The pages of paragraph properties (PlcBtePapx, PapxFkp; MS-DOC 2.8.6, 2.9.175). */
export const paragraphRuns = (table: LittleEndian, stream: LittleEndian, guard: Guard): FormattedRuns =>
  readPages(table, stream, guard, 13, (page, place) => {
    const at = 2 * page.u8(place);
    if (at === 0) return { style: 0, properties: NOTHING };
    const words = page.u8(at);
    const from = words === 0 ? at + 2 : at + 1;
    const length = words === 0 ? 2 * page.u8(at + 1) : 2 * words - 1;
    if (length < 2) return { style: 0, properties: NOTHING };
    return { style: page.u16(from), properties: page.part(from + 2, Math.min(length, PAGE - from) - 2) };
  });

function readPages(
  table: LittleEndian,
  stream: LittleEndian,
  guard: Guard,
  entrySize: number,
  propertiesAt: (page: LittleEndian, place: number) => Pick<FormattedRun, "style" | "properties">,
): FormattedRuns {
  const count = Math.floor((table.length - 4) / 8);
  const runs: FormattedRun[] = [];
  for (let index = 0; index < count; index++) {
    const page = stream.part(PAGE * (table.u32(4 * (count + 1) + 4 * index) & 0x3fffff), PAGE);
    const entries = page.u8(PAGE - 1);
    for (let entry = 0; entry < entries; entry++) {
      guard.countElement();
      const from = page.u32(4 * entry);
      const to = page.u32(4 * entry + 4);
      if (to > from) runs.push({ from, to, ...propertiesAt(page, 4 * (entries + 1) + entrySize * entry) });
    }
  }
  return new FormattedRuns(runs.sort((a, b) => a.from - b.from));
}
