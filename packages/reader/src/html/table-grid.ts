import { attribute, type PageElement } from "./tree.js";

/** More columns than any table on paper; a larger `colspan` is a slip or an attack. */
const MOST_COLUMNS = 100;

/**
 * Puts the cells of a table into rows of their columns. A cell over several columns is followed by empty ones; a cell
 * over several rows stands in the first of them, and the columns keep their places below it.
 */
export class TableGrid {
  readonly rows: string[][] = [];
  /** Per column, how many more rows a cell from above takes. */
  private readonly spanned: number[] = [];
  private row: string[] | null = null;

  beginRow(): void {
    this.endRow();
    this.row = [];
  }

  endRow(): void {
    const { row } = this;
    if (row === null) return;
    this.skipSpanned(row);
    this.rows.push(row);
    this.row = null;
  }

  addCell(element: PageElement, text: string): void {
    const row = this.row ?? [];
    this.row = row;
    this.skipSpanned(row);
    const columns = span(element, "colspan");
    const below = span(element, "rowspan") - 1;
    for (let column = 0; column < columns && row.length < MOST_COLUMNS; column++) {
      this.spanned[row.length] = below;
      row.push(column === 0 ? text : "");
    }
  }

  private skipSpanned(row: string[]): void {
    for (let left = this.spanned[row.length] ?? 0; left > 0; left = this.spanned[row.length] ?? 0) {
      this.spanned[row.length] = left - 1;
      row.push("");
    }
  }
}

function span(element: PageElement, name: "colspan" | "rowspan"): number {
  const value = Number.parseInt(attribute(element, name) ?? "1", 10);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, MOST_COLUMNS);
}
