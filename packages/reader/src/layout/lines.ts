import type { Guard } from "../guard.js";
import { firstCharacter, isWide, lastCharacter, setWidth } from "./characters.js";
import type { LayoutPage, TextRun } from "./page.js";

/** A part of a line that is set off by wide gaps, as the cells of a table are. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The text on one baseline, or the part of it that lies in one column. */
export interface Line {
  readonly kind: "line";
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Font size of most of the text. */
  readonly size: number;
  /** All of it is bold. */
  readonly bold: boolean;
  /** From left to right; more than one where gaps are wide. */
  readonly cells: readonly Cell[];
  /** The same with every gap that a column of the page may leave. */
  readonly pieces: readonly Cell[];
}

/** A gap of this many characters parts cells; what is merely spaced out stays below it. */
const CELL_GAP = 2.2;
/** Between Han characters that follow each other no such gap is left; the columns of a page may be as near as that. */
const PIECE_GAP = 0.9;

/** The lines of a page from top to bottom; runs that touch one line belong to it, in whatever order they were drawn. */
export function linesOf(page: LayoutPage, runs: readonly TextRun[], guard: Guard): readonly Line[] {
  const measured = withoutDoubles(runs.map(withWidth).filter(isPlaced), guard);
  return baselines(measured, guard).map((row) => lineOf(row, page.number));
}

const isPlaced = (run: TextRun): boolean =>
  run.text !== "" && run.size > 0 && Number.isFinite(run.x + run.y + run.width + run.size);

const withWidth = (run: TextRun): TextRun => (run.width > 0 ? run : { ...run, width: setWidth(run.text) * run.size });

/** Text that is printed twice at almost the same place, which is how some programs make it bold, counts once. */
function withoutDoubles(runs: readonly TextRun[], guard: Guard): readonly TextRun[] {
  const seen = new Map<string, number>();
  const kept: TextRun[] = [];
  for (const run of runs) {
    guard.countElement();
    const step = run.size * 0.3;
    const column = Math.round(run.x / step);
    const row = Math.round(run.y / step);
    const double = run.text.trim() === "" ? undefined : doubleOf(run.text, column, row, seen);
    if (double === undefined) {
      seen.set(`${column} ${row} ${run.text}`, kept.push(run) - 1);
    } else {
      const first = kept[double];
      if (first !== undefined) kept[double] = { ...first, bold: true };
    }
  }
  return kept;
}

function doubleOf(text: string, column: number, row: number, seen: ReadonlyMap<string, number>): number | undefined {
  for (let right = -1; right <= 1; right++) {
    for (let down = -1; down <= 1; down++) {
      const found = seen.get(`${column + right} ${row + down} ${text}`);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Groups of runs on one baseline; a small run that stands inside the height of the line is raised or lowered text. */
function baselines(runs: readonly TextRun[], guard: Guard): readonly (readonly TextRun[])[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: TextRun[][] = [];
  let row: TextRun[] = [];
  let leader: TextRun | null = null;
  for (const run of sorted) {
    guard.countElement();
    if (leader !== null && onOneLine(leader, run)) {
      row.push(run);
      if (run.size > leader.size * 1.05 && run.text.trim() !== "") leader = run;
    } else {
      row = [run];
      rows.push(row);
      leader = run;
    }
  }
  return rows.filter((each) => each.some((run) => run.text.trim() !== ""));
}

function onOneLine(a: TextRun, b: TextRun): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const rise = large.y - small.y;
  if (Math.abs(rise) <= 0.3 * small.size) return true;
  return small.size < 0.85 * large.size && rise > 0
    ? rise < 0.6 * large.size
    : -rise < 0.25 * large.size && small.size < 0.85 * large.size;
}

/** The line of runs on one baseline, or of some of its cells. */
function lineOf(row: readonly TextRun[], page: number): Line {
  const runs = row.length > 1 ? [...row].sort((a, b) => a.x - b.x) : row;
  const size = mainSize(runs);
  const pieces = piecesOf(runs, size);
  const weight = (chosen: readonly TextRun[]) => chosen.reduce((sum, run) => sum + run.text.trim().length, 0);
  return {
    kind: "line",
    page,
    text: pieces.map((piece) => piece.text).join(" "),
    left: pieces[0]?.left ?? 0,
    right: pieces.reduce((most, piece) => Math.max(most, piece.right), Number.NEGATIVE_INFINITY),
    y: mainBaseline(runs, size),
    size,
    bold: weight(runs.filter((run) => run.bold === true)) >= 0.9 * weight(runs),
    pieces,
    cells: cellsOf(pieces, size),
  };
}

/** The part of a line that is made of some of its pieces. */
export const partOfLine = (line: Line, pieces: readonly Cell[]): Line => ({
  ...line,
  text: pieces.map((piece) => piece.text).join(" "),
  left: pieces[0]?.left ?? line.left,
  right: pieces.at(-1)?.right ?? line.right,
  pieces,
  cells: cellsOf(pieces, line.size),
});

function mainSize(runs: readonly TextRun[]): number {
  const weights = new Map<number, number>();
  for (const run of runs) weights.set(run.size, (weights.get(run.size) ?? 0) + run.text.trim().length);
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, -1])[0];
}

const mainBaseline = (runs: readonly TextRun[], size: number): number =>
  runs.find((run) => run.size === size && run.text.trim() !== "")?.y ?? runs[0]?.y ?? 0;

/** What lies between gaps of more than {@link PIECE_GAP}. */
function piecesOf(runs: readonly TextRun[], size: number): readonly Cell[] {
  const pieces: { text: string; left: number; right: number }[] = [];
  const spread = isSpreadOut(runs, size);
  let piece: { text: string; left: number; right: number } | null = null;
  let endsBlank = false;
  for (const run of runs) {
    const text = run.text.trim();
    if (text === "") {
      endsBlank = true;
      continue;
    }
    const lead = run.text.indexOf(text);
    const share = run.width / setWidth(run.text);
    const left = run.x + setWidth(run.text.slice(0, lead)) * share;
    const right = left + setWidth(text) * share;
    const gap = piece === null ? 0 : (left - piece.right) / size;
    if (piece === null || (gap > PIECE_GAP && !spread)) {
      piece = { text, left, right };
      pieces.push(piece);
    } else {
      const isApart = endsBlank || lead > 0 || needsBlank(piece.text, text, gap);
      piece.text += isApart && !spread ? ` ${text}` : text;
      piece.right = Math.max(piece.right, right);
    }
    endsBlank = /\s$/.test(run.text);
  }
  return pieces;
}

/** Pieces with a gap between them that no table has are one cell. */
function cellsOf(pieces: readonly Cell[], size: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    if (last === undefined || piece.left - last.right > CELL_GAP * size) cells.push(piece);
    else
      cells[cells.length - 1] = {
        ...last,
        text: `${last.text} ${piece.text}`,
        right: Math.max(last.right, piece.right),
      };
  }
  return cells;
}

/** Whether a gap, in characters, stands for a blank. Programs open a quarter between Han and Latin, and justify lines. */
function needsBlank(before: string, after: string, gap: number): boolean {
  const last = lastCharacter(before);
  const next = firstCharacter(after);
  if (isWide(last) || isWide(next)) return false;
  return gap > (/[A-Za-z]/.test(last) && /[A-Za-z]/.test(next) ? 0.18 : 0.33);
}

/** Single characters at equal wide distances are one text, spaced out over the width of the line. */
function isSpreadOut(runs: readonly TextRun[], size: number): boolean {
  const shown = runs.filter((run) => run.text.trim() !== "");
  if (shown.length < 3 || shown.some((run) => [...run.text.trim()].length > 1)) return false;
  const gaps = shown.slice(1).map((run, index) => run.x - (shown[index]?.x ?? 0));
  const least = Math.min(...gaps);
  return least > size * 1.2 && least < size * 6 && Math.max(...gaps) < least * 1.2 + 0.1 * size;
}
