import { isLineBreak } from "./characters.js";

/** Where the lines of a text begin and end. Lines are counted from 0 in `start` and `end`, from 1 in `lineAt`. */
export class LineTable {
  /** Number of lines; at least 1. A text that ends with a line break has an empty last line. */
  readonly count: number;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  /** @param starts - first offset of each line. @param ends - offset after the last unit of each line. */
  constructor(starts: Uint32Array, ends: Uint32Array) {
    this.#starts = starts;
    this.#ends = ends;
    this.count = starts.length;
  }

  /** Offset of the first unit of line `index` (0-based). RangeError when there is no such line. */
  start(index: number): number {
    return entry(this.#starts, index);
  }

  /** Offset after the last unit of line `index` (0-based), line break excluded. RangeError when there is none. */
  end(index: number): number {
    return entry(this.#ends, index);
  }

  /** 1-based number of the line that holds `offset`. A line break belongs to the line it ends; offsets outside the text count as its first or last. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** 1-based column of `offset` in its line, in UTF-16 units. */
  columnAt(offset: number): number {
    return Math.max(0, offset - this.start(this.lineAt(offset) - 1)) + 1;
  }
}

/**
 * Finds the lines of a text. Line breaks are LF, CR LF, CR, U+2028 and U+2029; form feed and vertical tab are
 * ordinary characters. The empty text is one empty line.
 */
export function splitLines(text: string): LineTable {
  const builder = new LineTableBuilder();
  // The platform's own search is ten times as fast as a look at each unit, and most texts hold line feeds alone.
  if (text.includes("\r") || text.includes("\u2028") || text.includes("\u2029")) addLines(builder, text);
  else for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) builder.endLine(at, at + 1);
  return builder.build(text.length);
}

function addLines(builder: LineTableBuilder, text: string): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 0x0d && code < 0x2028) || !isLineBreak(code)) continue;
    const end = at;
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    builder.endLine(end, at + 1);
  }
}

/** More lines than most documents have. */
const INITIAL_LINES = 256;

/** Gathers lines in arrays that double when they are full. */
class LineTableBuilder {
  #starts = new Uint32Array(INITIAL_LINES);
  #ends = new Uint32Array(INITIAL_LINES);
  #count = 0;

  /** Ends the current line at `end`; the next one begins at `next`. */
  endLine(end: number, next: number): void {
    if (this.#count + 1 === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
    }
    this.#ends[this.#count++] = end;
    this.#starts[this.#count] = next;
  }

  build(length: number): LineTable {
    this.#ends[this.#count] = length;
    const count = this.#count + 1;
    return new LineTable(this.#starts.subarray(0, count), this.#ends.subarray(0, count));
  }
}

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

function entry(values: Uint32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no line with index ${index}; the text has ${values.length}`);
  return value;
}
