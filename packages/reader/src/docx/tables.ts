import type { StoryCell, StoryItem, StoryParagraph, StoryTable } from "./story.js";

/** The items of a story in a row, tables that only lay out the page replaced by what they hold. */
export function unframed(items: readonly StoryItem[]): readonly StoryItem[] {
  let hasProse = false;
  const result: StoryItem[] = [];
  const visit = (item: StoryItem): void => {
    if (item.kind === "table" && isLayout(item, hasProse)) {
      for (const row of item.rows) {
        for (const cell of row) if (!cell.isContinued) for (const inner of cell.items) visit(inner);
      }
      return;
    }
    if (item.kind === "paragraph" && item.text.length >= SHORTEST_PROSE) hasProse = true;
    result.push(item);
  };
  for (const item of items) visit(item);
  return result;
}

const SHORTEST_PROSE = 60;
const SHORTEST_REPORT = 300;
const HEADING_NUMBER =
  /^\s{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部])/;

/**
 * A frame around text: a table of one column or with text in one cell only; one of whose cells holds the report; the red head (…文件) of a document of
 * several bodies.
 */
function isLayout({ rows }: StoryTable, hasProse: boolean): boolean {
  if (rows.every((row) => row.length <= 1)) return true;
  const cells = rows.flat().filter((cell) => !cell.isContinued);
  const lengths = cells.map(({ items }) => lengthOf(items));
  if (lengths.filter((length) => length > 0).length <= 1) return true;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const longest = Math.max(0, ...lengths);
  const main = cells[lengths.indexOf(longest)];
  if (main !== undefined && longest >= SHORTEST_REPORT && longest >= 0.6 * total) {
    const headings = paragraphsIn(main.items).filter(({ text }) => HEADING_NUMBER.test(text));
    if (headings.length >= 2) return true;
  }
  return !hasProse && rows.length <= 4 && cells.some((cell) => /^文\s{0,4}件$/.test(cellText(cell)));
}

const paragraphsIn = (items: readonly StoryItem[]): readonly StoryParagraph[] =>
  items.filter((item) => item.kind === "paragraph");

const lengthOf = (items: readonly StoryItem[]): number =>
  items.reduce(
    (sum, item) =>
      sum +
      (item.kind === "paragraph"
        ? item.text.length
        : item.rows.flat().reduce((inner, cell) => inner + lengthOf(cell.items), 0)),
    0,
  );

/** Word has no more columns. */
const MOST_COLUMNS = 63;

/** The rows of a table as text; a cell over several columns is followed by empty ones, a continued one is empty. */
export const tableRows = ({ rows }: StoryTable): readonly (readonly string[])[] =>
  rows.map((row) => {
    const texts: string[] = [];
    for (const cell of row) {
      texts.push(cell.isContinued ? "" : cellText(cell));
      for (let more = 1; more < cell.width && texts.length < MOST_COLUMNS; more++) texts.push("");
    }
    return texts;
  });

/** Paragraphs and tables inside a cell, a blank between them. */
const cellText = ({ items }: StoryCell): string =>
  items
    .map((item) => (item.kind === "paragraph" ? item.text.trim() : tableRows(item).flat().filter(Boolean).join(" ")))
    .filter((text) => text !== "")
    .join(" ");
