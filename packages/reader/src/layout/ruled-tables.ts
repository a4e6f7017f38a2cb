import type { Guard } from "../guard.js";
import { type Grid, gridsOf } from "./grid.js";
import { joinLines } from "./joining.js";
import { linesOf } from "./lines.js";
import type { LayoutPage, Rule, TextRun } from "./page.js";
import type { TablePart } from "./table-part.js";

/** The tables whose cells are drawn, and the runs that stand in none of them. */
export interface RuledTables {
  readonly tables: readonly TablePart[];
  readonly runs: readonly TextRun[];
}

/** Takes the text inside drawn tables out of a page, cell by cell. A frame around text is no table. */
export function ruledTables(page: LayoutPage, guard: Guard): RuledTables {
  let { runs } = page;
  const tables: TablePart[] = [];
  const rules: readonly Rule[] = page.rules ?? [];
  for (const grid of gridsOf(rules, guard)) {
    const outside: TextRun[] = [];
    const cells = new Map<number, TextRun[]>();
    for (const run of runs) {
      guard.countElement();
      const cell = grid.cellAt(run.x + run.width / 2, run.y - 0.35 * run.size);
      if (cell === null) outside.push(run);
      else cells.set(cell, [...(cells.get(cell) ?? []), run]);
    }
    const rows = rowsOf(grid, cells, page, guard);
    if (rows.flat().filter((text) => text !== "").length < 3) continue;
    tables.push({ kind: "table", page: page.number, y: grid.top, rows });
    runs = outside;
  }
  return { tables, runs };
}

function rowsOf(
  grid: Grid,
  cells: ReadonlyMap<number, readonly TextRun[]>,
  page: LayoutPage,
  guard: Guard,
): readonly (readonly string[])[] {
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => {
      const runs = cells.get(row * grid.columns + column);
      return runs === undefined ? "" : joinLines(linesOf(page, runs, guard).map((line) => line.text));
    }),
  );
}
