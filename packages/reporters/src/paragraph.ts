import { breakLines } from "./line-breaking.js";
import type { Paint, Style } from "./styling.js";

/** Holds a line together while it is laid out; printed as an ordinary blank. */
export const NO_BREAK_SPACE = "\u00a0";

/** A stretch of printable text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
}

const paintRange = (runs: readonly Run[], start: number, end: number, paint: Paint): string => {
  let line = "";
  let offset = 0;
  for (const run of runs) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, run.text.length);
    if (from < to) {
      const piece = run.text.slice(from, to);
      const shown = piece.replaceAll(NO_BREAK_SPACE, " ");
      line += run.style === undefined ? shown : paint(run.style, shown);
    }
    offset += run.text.length;
    if (offset >= end) break;
  }
  return line;
};

/** Where a paragraph stands on the line, in columns. */
export interface ParagraphLayout {
  readonly columns: number;
  /** Blanks before the first line. */
  readonly indent: number;
  /** Blanks before the others, counted from the line's beginning. */
  readonly hanging: number;
  readonly paint: Paint;
}

/**
 * Runs of text as wrapped lines with a hanging indent, each ended by `\n`.
 *
 * @param runs printable text; empty runs are allowed.
 */
export const paragraph = (runs: readonly Run[], { columns, indent, hanging, paint }: ParagraphLayout): string => {
  let text = "";
  for (const run of runs) text += run.text;
  let result = "";
  let blanks = " ".repeat(indent);
  for (const line of breakLines(text, columns - indent, hanging - indent)) {
    result += `${blanks}${paintRange(runs, line.start, line.end, paint)}\n`;
    blanks = " ".repeat(hanging);
  }
  return result;
};
