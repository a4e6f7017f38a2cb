import type { Line } from "./lines.js";
import type { TablePart } from "./table-part.js";

/**
 * Finds tables without borders: two or more lines, one under the other, whose parts stand under each other with wide
 * gaps between. Everything else is left as it is.
 */
export function alignedTables(parts: readonly (Line | TablePart)[]): readonly (Line | TablePart)[] {
  const found: (Line | TablePart)[] = [];
  let rows: Line[] = [];
  const end = (): void => {
    const table = tableOf(rows);
    if (table === null) found.push(...rows);
    else found.push(table);
    rows = [];
  };
  for (const part of parts) {
    const last = rows.at(-1);
    const isRow = part.kind === "line" && part.cells.length > 1;
    if (isRow && last !== undefined && part.y - last.y > 4 * part.size) end();
    if (isRow) rows.push(part);
    else {
      end();
      found.push(part);
    }
  }
  end();
  return found;
}

function tableOf(rows: readonly Line[]): TablePart | null {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return null;
  const columns = stretches(rows);
  if (columns.length < 2) return null;
  const cells = rows.map((row) => {
    const texts = columns.map(() => "");
    for (const cell of row.cells) {
      const at = columns.findIndex((column) => cell.left < column.right && cell.right > column.left);
      texts[at] = texts[at] === "" ? cell.text : `${texts[at] ?? ""} ${cell.text}`;
    }
    return texts;
  });
  const isTable = cells.every((texts) => texts.filter((text) => text !== "").length >= 2);
  return isTable ? { kind: "table", page: first.page, y: first.y, rows: cells } : null;
}

/** The stretches of the width that cells cover, from left to right. */
function stretches(rows: readonly Line[]): readonly { readonly left: number; readonly right: number }[] {
  const cells = rows.flatMap((row) => row.cells).sort((a, b) => a.left - b.left);
  const merged: { left: number; right: number }[] = [];
  for (const { left, right } of cells) {
    const last = merged.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else merged.push({ left, right });
  }
  return merged;
}
