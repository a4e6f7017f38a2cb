import type { Guard } from "../guard.js";
import type { Rule } from "./page.js";

/** The cells that level and upright lines form. */
export interface Grid {
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
  /** Number of the cell (row × columns + column) in which a point lies, of merged cells the first; null outside. */
  cellAt(x: number, y: number): number | null;
}

/** A line of a grid: where it is, and from where to where it goes. */
interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines nearer than that are one, and those that miss each other by less meet; in units of a page of 842. */
const NEAR = 2.5;
/** A drawing has more lines than any table. */
const MOST_STROKES = 1200;

/** The grids of at least two rows and two columns, from top to bottom. */
export function gridsOf(rules: readonly Rule[], guard: Guard): readonly Grid[] {
  const level = merged(
    rules
      .filter((rule) => rule.right - rule.left >= rule.bottom - rule.top)
      .map((rule) => ({ at: (rule.top + rule.bottom) / 2, from: rule.left, to: rule.right })),
  );
  const upright = merged(
    rules
      .filter((rule) => rule.right - rule.left < rule.bottom - rule.top)
      .map((rule) => ({ at: (rule.left + rule.right) / 2, from: rule.top, to: rule.bottom })),
  );
  if (level.length < 3 || upright.length < 3 || level.length + upright.length > MOST_STROKES) return [];
  return groups(level, upright, guard)
    .filter((group) => group.level.length >= 3 && group.upright.length >= 3)
    .map(gridOf)
    .filter((grid) => grid.rows >= 2 && grid.columns >= 2)
    .sort((a, b) => a.top - b.top);
}

/** Strokes on one line that touch are one stroke: borders are mostly drawn cell by cell. */
function merged(strokes: readonly Stroke[]): readonly Stroke[] {
  const byLine = new Map<number, { at: number; from: number; to: number }[]>();
  const places: number[] = [];
  for (const stroke of [...strokes].sort((a, b) => a.at - b.at)) {
    const last = places.at(-1);
    const place = last !== undefined && stroke.at - last < NEAR ? last : stroke.at;
    if (place !== last) places.push(place);
    byLine.set(place, byLine.get(place) ?? []);
    byLine.get(place)?.push({ ...stroke, at: place });
  }
  return [...byLine.values()].flatMap((line) => {
    const joined: { at: number; from: number; to: number }[] = [];
    for (const stroke of line.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last !== undefined && stroke.from - last.to < NEAR) last.to = Math.max(last.to, stroke.to);
      else joined.push({ ...stroke });
    }
    return joined;
  });
}

interface Group {
  readonly level: Stroke[];
  readonly upright: Stroke[];
}

/** Strokes that hang together through crossings. */
function groups(level: readonly Stroke[], upright: readonly Stroke[], guard: Guard): readonly Group[] {
  const parents = Array.from({ length: level.length + upright.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  for (const [row, across] of level.entries()) {
    guard.checkpoint();
    for (const [column, down] of upright.entries()) {
      if (meets(across, down)) parents[root(level.length + column)] = root(row);
    }
  }
  const found = new Map<number, Group>();
  const groupOf = (index: number): Group => {
    const known = found.get(root(index)) ?? { level: [], upright: [] };
    found.set(root(index), known);
    return known;
  };
  for (const [row, across] of level.entries()) groupOf(row).level.push(across);
  for (const [column, down] of upright.entries()) groupOf(level.length + column).upright.push(down);
  return [...found.values()];
}

const meets = (across: Stroke, down: Stroke): boolean =>
  down.at >= across.from - NEAR &&
  down.at <= across.to + NEAR &&
  across.at >= down.from - NEAR &&
  across.at <= down.to + NEAR;

function gridOf({ level, upright }: Group): Grid {
  const ys = placesOf(level);
  const xs = placesOf(upright);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const hasStroke = (strokes: readonly Stroke[], at: number, middle: number): boolean =>
    strokes.some((stroke) => Math.abs(stroke.at - at) < NEAR && stroke.from <= middle && stroke.to >= middle);
  // Where the border to the cell before is not drawn, the two are one cell.
  const owners: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const middleX = middleOf(xs, column);
      const middleY = middleOf(ys, row);
      const cell = row * columns + column;
      const joinsLeft = column > 0 && !hasStroke(upright, xs[column] ?? 0, middleY);
      const joinsAbove = row > 0 && !hasStroke(level, ys[row] ?? 0, middleX);
      owners[cell] = (joinsLeft ? owners[cell - 1] : joinsAbove ? owners[cell - columns] : cell) ?? cell;
    }
  }
  return {
    top: ys[0] ?? 0,
    rows,
    columns,
    cellAt(x, y) {
      const column = xs.findLastIndex((at) => at <= x);
      const row = ys.findLastIndex((at) => at <= y);
      if (column < 0 || row < 0 || column >= columns || row >= rows) return null;
      return owners[row * columns + column] ?? null;
    },
  };
}

const middleOf = (places: readonly number[], index: number): number =>
  ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;

const placesOf = (strokes: readonly Stroke[]): readonly number[] => {
  const places: number[] = [];
  for (const { at } of [...strokes].sort((a, b) => a.at - b.at)) {
    const last = places.at(-1);
    if (last === undefined || at - last >= NEAR) places.push(at);
  }
  return places;
};
