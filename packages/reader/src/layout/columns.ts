import { leadingOf } from "./leading.js";
import { type Line, partOfLine } from "./lines.js";
import type { MarginKeeper, Margins } from "./margins.js";
import type { LayoutPage } from "./page.js";
import type { TablePart } from "./table-part.js";

/** Lines and tables one under the other, between the same margins. */
export interface Column extends Margins {
  readonly parts: readonly (Line | TablePart)[];
  /** The usual distance of baselines; null where two lines are not enough to tell. */
  readonly leading: number | null;
}

const BINS = 200;
/** A column of text has at least so many lines. */
const FEWEST_LINES = 6;

/** The columns of a page in reading order; a line over the whole width parts those above it from those below. */
export function columnsOf(
  lines: readonly Line[],
  tables: readonly TablePart[],
  page: LayoutPage,
  margins: MarginKeeper,
): readonly Column[] {
  const gutter = tables.length > 0 ? null : gutterOf(lines, page);
  if (gutter === null) return [columnOf(lines, tables, page, margins, "")];
  const columns: Column[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let full: Line[] = [];
  const endSides = (): void => {
    if (left.length > 0) columns.push(columnOf(left, [], page, margins, "left"));
    if (right.length > 0) columns.push(columnOf(right, [], page, margins, "right"));
    left = [];
    right = [];
  };
  const endFull = (): void => {
    if (full.length > 0) columns.push(columnOf(full, [], page, margins, ""));
    full = [];
  };
  for (const line of lines) {
    if (crosses(line, gutter)) {
      endSides();
      full.push(line);
      continue;
    }
    endFull();
    const leftCells = line.pieces.filter((cell) => cell.right <= gutter);
    const rightCells = line.pieces.filter((cell) => cell.left >= gutter);
    if (leftCells.length > 0) left.push(partOfLine(line, leftCells));
    if (rightCells.length > 0) right.push(partOfLine(line, rightCells));
  }
  endSides();
  endFull();
  return columns;
}

function columnOf(
  lines: readonly Line[],
  tables: readonly TablePart[],
  page: LayoutPage,
  margins: MarginKeeper,
  place: string,
): Column {
  const parts = [...lines, ...tables].sort((a, b) => a.y - b.y);
  return { ...margins.of(lines, page, place), parts, leading: leadingOf(lines) };
}

const crosses = (line: Line, gutter: number): boolean =>
  line.pieces.some((cell) => cell.left < gutter && cell.right > gutter);

/**
 * The middle of the gap between two columns, null where there is one column. Both sides must be filled with text over
 * most of their width, which the cells of a table seldom are.
 */
function gutterOf(lines: readonly Line[], page: LayoutPage): number | null {
  if (lines.length < FEWEST_LINES) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const width = right - left;
  if (width < page.width * 0.4) return null;
  const covered = new Array<number>(BINS).fill(0);
  for (const cell of lines.flatMap((line) => line.pieces)) {
    const from = Math.max(0, Math.floor(((cell.left - left) / width) * BINS));
    const to = Math.min(BINS - 1, Math.floor(((cell.right - left) / width) * BINS));
    for (let bin = from; bin <= to; bin++) covered[bin] = (covered[bin] ?? 0) + 1;
  }
  const gutter = emptiest(covered, lines.length * 0.2);
  if (gutter === null) return null;
  const at = left + ((gutter + 0.5) / BINS) * width;
  const cells = lines.filter((line) => !crosses(line, at)).flatMap((line) => line.pieces);
  const isFilled = (side: typeof cells, from: number, to: number): boolean =>
    side.length >= FEWEST_LINES &&
    side.filter((cell) => cell.right - cell.left > 0.7 * (to - from)).length > side.length * 0.5;
  const leftCells = cells.filter((cell) => cell.right <= at);
  const rightCells = cells.filter((cell) => cell.left >= at);
  return isFilled(leftCells, left, at) && isFilled(rightCells, at, right) ? at : null;
}

/** The middle of the longest stretch in the middle of the page that few lines cross. */
function emptiest(covered: readonly number[], few: number): number | null {
  let best: { start: number; length: number } | null = null;
  let start = -1;
  for (let bin = Math.round(BINS * 0.3); bin <= Math.round(BINS * 0.7); bin++) {
    if ((covered[bin] ?? 0) > few) {
      start = -1;
      continue;
    }
    if (start === -1) start = bin;
    const length = bin - start + 1;
    if (best === null || length > best.length) best = { start, length };
  }
  return best === null || best.length < 2 ? null : best.start + (best.length - 1) / 2;
}
