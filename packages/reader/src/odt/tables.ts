import { childElements, textOf, type XmlElement } from "../container/xml.js";
import type { Guard } from "../guard.js";

/** Spreadsheets fill whole sheets by repetition; a table of a report has no more columns or equal rows than this. */
const MOST_REPEATS = 200;

/** The cells of a table row by row, null for one that another covers (ODF 1.3, 9.1). */
export function tableRows(table: XmlElement, guard: Guard): readonly (readonly (XmlElement | null)[])[] {
  const rows: (readonly (XmlElement | null)[])[] = [];
  const read = (parent: XmlElement) => {
    for (const child of childElements(parent)) {
      guard.countElement();
      if (child.name === "table-row") {
        const cells = cellsOf(child, guard);
        // An empty row that is repeated says nothing; a filled one is the same line again.
        const repeats = cells.some((cell) => cell !== null && cell.children.length > 0)
          ? repeated(child, "number-rows-repeated")
          : 1;
        for (const cell of repeats > 1 ? cells : []) countRepeats(cell, repeats, guard);
        for (let index = 0; index < repeats; index++) rows.push(cells);
      } else if (/^table-(?:header-rows|rows|row-group)$/.test(child.name)) read(child);
    }
  };
  read(table);
  return rows;
}

function cellsOf(row: XmlElement, guard: Guard): readonly (XmlElement | null)[] {
  const cells: (XmlElement | null)[] = [];
  for (const cell of childElements(row)) {
    if (cell.name !== "table-cell" && cell.name !== "covered-table-cell") continue;
    const content = cell.name === "covered-table-cell" ? null : cell;
    const repeats = repeated(cell, "number-columns-repeated");
    countRepeats(content, repeats, guard);
    for (let index = 0; index < repeats; index++) cells.push(content);
  }
  return cells;
}

/** What is repeated counts as if the package held it as often. */
function countRepeats(cell: XmlElement | null, repeats: number, guard: Guard): void {
  guard.countElement();
  if (cell !== null && repeats > 1) guard.countInflated((repeats - 1) * (100 + textOf(cell).length));
}

function repeated({ attributes }: XmlElement, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return count >= 1 ? Math.min(MOST_REPEATS, Math.floor(count)) : 1;
}
