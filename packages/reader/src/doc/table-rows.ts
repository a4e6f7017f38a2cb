import type { FlowBlock, FlowTable } from "../flow/document.js";

interface Row {
  readonly cells: readonly (readonly FlowBlock[])[];
  readonly edges: readonly number[] | null;
}

/** Edges closer than this, in twips, are the same line drawn twice; 20 twips are a point. */
const SAME_EDGE = 30;

/** Word allows 63 columns; a table with many more lines has cells that stand under no others. */
const MOST_LINES = 128;

/** Collects the cells of a table; a cell that spans several columns is followed by empty ones. */
export class TableRows {
  private readonly rows: Row[] = [];
  private cells: (readonly FlowBlock[])[] = [];
  private cell: FlowBlock[] = [];

  get isEmpty(): boolean {
    return this.rows.length === 0 && this.cells.length === 0 && this.cell.length === 0;
  }

  addToCell(blocks: readonly FlowBlock[]): void {
    this.cell.push(...blocks);
  }

  endCell(): void {
    this.cells.push(this.cell);
    this.cell = [];
  }

  /** @param edges of the cells, left to right, one more than cells; null where they are not known */
  endRow(edges: readonly number[] | null): void {
    if (this.cell.length > 0) this.endCell();
    this.rows.push({ cells: this.cells, edges: edges?.length === this.cells.length + 1 ? edges : null });
    this.cells = [];
  }

  finish(): FlowTable {
    if (this.cells.length > 0 || this.cell.length > 0) this.endRow(null);
    const grid = gridOf(this.rows);
    return { rows: this.rows.map((row) => spread(row, grid)) };
  }
}

/** The vertical lines of all rows. */
function gridOf(rows: readonly Row[]): readonly number[] {
  const edges = rows.flatMap((row) => row.edges ?? []).sort((a, b) => a - b);
  const lines = edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > SAME_EDGE);
  return lines.length > MOST_LINES ? [] : lines;
}

function spread({ cells, edges }: Row, grid: readonly number[]): FlowTable["rows"][number] {
  if (edges === null) return cells;
  return cells.flatMap((cell, index) => {
    const left = edges[index] ?? 0;
    const right = edges[index + 1] ?? 0;
    const inner = grid.filter((edge) => edge > left + SAME_EDGE && edge < right - SAME_EDGE).length;
    return [cell, ...Array.from({ length: inner }, () => [])];
  });
}
