import type { Origin, OriginMark } from "@fazhi/schema";

/** Where a place was in the file that the text was read from: the last mark at or before an offset. */
export class OriginIndex {
  constructor(private readonly marks: readonly OriginMark[]) {}

  /** Null where the format has no marks, or none yet at this offset. */
  at(offset: number): Origin | null {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.marks[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.marks[low - 1]?.origin ?? null;
  }
}
