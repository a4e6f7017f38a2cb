import { printable } from "./printable.js";

/** What one cell of a table holds; null is a field that is not known. */
export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet would run as a formula: a sign of that kind, full-width too where its input is
 * Chinese, also behind blanks and variation selectors; and tabs and breaks, which it drops before it looks.
 */
const FORMULA_START = /^(?:[\t\r\n]|(?:\s|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])*[=+\-@＝＋－＠])/u;

/** Blanks at an end are quoted as well, because some readers cut them off unquoted cells. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const cellText = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const shown = printable(cell);
  return FORMULA_START.test(cell) ? `'${shown}` : shown;
};

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * One record of RFC 4180, its CRLF with it. Text is taken as hostile: controls and invisible characters
 * are replaced as `printable` does, and what begins like a formula gets an apostrophe before it. Numbers
 * and booleans stand as they are, null is an empty cell.
 */
export const csvRecord = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => quoted(cellText(cell))).join(",")}\r\n`;
