import type { LayoutPage, Rule } from "../layout/page.js";
import type { PageContent, PageRun } from "./page-content.js";
import type { FramedRun } from "./runs.js";

type Turn = 0 | 90 | 180 | 270;

/** A page as it is laid out, and the text on it that runs in another direction than most of it. */
export interface PageText {
  readonly page: LayoutPage;
  readonly aside: readonly string[];
}

/** Below this opacity of 255 text is a watermark; at 0 it is the text that was recognised in the picture of a scan. */
const FAINT = 180;

/** The text of a page that belongs to the document: without watermarks, and without hidden text beside visible text. */
export function documentRuns({ runs, images }: PageContent): readonly PageRun[] {
  const level = runs.filter(({ direction }) => direction !== "slanted");
  const visible = level.filter(({ isVisible }) => isVisible);
  const shown = visible.length > 0 ? visible : level;
  const solid = shown.filter(({ opacity }) => opacity === 0 || opacity >= FAINT);
  // Writers that count opacity from 0 to 1 make everything faint.
  const isMisused = images === 0 && lengthOf(solid) < lengthOf(shown) / 2;
  return isMisused ? shown : solid;
}

/** Turns a page so that most of its text is level. */
export function pageText(
  number: number,
  size: { readonly width: number; readonly height: number },
  runs: readonly PageRun[],
  content: { readonly rules: readonly Rule[]; readonly isDrawn: boolean },
): PageText {
  const turn = mainTurn(runs);
  const isUpright = turn === 90 || turn === 270;
  const width = isUpright ? size.height : size.width;
  const height = isUpright ? size.width : size.height;
  const x = turn === 180 || turn === 270 ? width : 0;
  const y = turn === 180 || turn === 90 ? height : 0;
  const level = runs.filter(({ direction }) => direction === turn);
  const page: LayoutPage = {
    number,
    width,
    height,
    runs: level.map((run) => ({ ...bare(run), x: run.x + x, y: run.y + y })),
    hasImages: content.isDrawn,
    rules: turn === 0 ? content.rules : [],
  };
  return { page, aside: linesInOrder(runs.filter(({ direction }) => direction !== turn)) };
}

/** The lines of runs that no layout needs: from top to bottom, each from left to right. */
export function linesInOrder(runs: readonly PageRun[]): readonly string[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PageRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && run.y - first.y < 0.5 * first.size) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly PageRun[]): string {
  let line = "";
  let end = Number.POSITIVE_INFINITY;
  for (const run of [...row].sort((a, b) => a.x - b.x)) {
    line += run.x - end > run.size ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return line;
}

const bare = ({ text, x, y, width, size, bold }: FramedRun) => ({ text, x, y, width, size, bold: bold === true });

const lengthOf = (runs: readonly PageRun[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

function mainTurn(runs: readonly PageRun[]): Turn {
  const lengths = new Map<Turn, number>([[0, 0]]);
  for (const { direction, text } of runs) {
    if (direction !== "slanted") lengths.set(direction, (lengths.get(direction) ?? 0) + text.length);
  }
  return [...lengths].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
