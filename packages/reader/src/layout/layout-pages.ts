import type { Guard } from "../guard.js";
import type { SourceBuilder } from "../source-builder.js";
import { alignedTables } from "./aligned-tables.js";
import { bodyStyle } from "./body-style.js";
import { columnsOf } from "./columns.js";
import { DocumentFlow } from "./document-flow.js";
import { splitFootnotes } from "./footnotes.js";
import { findFurniture } from "./furniture.js";
import { type Line, linesOf } from "./lines.js";
import { MarginKeeper } from "./margins.js";
import type { LayoutPage } from "./page.js";
import { ruledTables } from "./ruled-tables.js";
import { titleLines } from "./title.js";

/**
 * Turns text at its places on pages into the text of a document in reading order: paragraphs, also over page breaks, the
 * title, headings, tables; page numbers and running heads as furniture after the paragraph they interrupt; footnotes at
 * the end. Pages without text among others are remarked on (`pages-without-text`); that there is any text is the caller's
 * to see to.
 *
 * @throws Refusal `limit-exceeded`, `aborted`, `timed-out`
 */
export async function layoutPages(pages: readonly LayoutPage[], builder: SourceBuilder, guard: Guard): Promise<void> {
  const linesByPage: (readonly Line[])[] = [];
  const tablesByPage: ReturnType<typeof ruledTables>["tables"][] = [];
  for (const page of pages) {
    await guard.breathe();
    const { tables, runs } = ruledTables(page, guard);
    tablesByPage.push(tables);
    linesByPage.push(linesOf(page, runs, guard));
  }
  const body = bodyStyle(linesByPage);
  const furniture = findFurniture(pages, linesByPage);
  const title = titleLines(pages[0], linesByPage[0] ?? [], furniture, body);
  const margins = new MarginKeeper();
  const flow = new DocumentFlow(builder, body);
  for (const [index, page] of pages.entries()) {
    await guard.breathe();
    const lines = linesByPage[index] ?? [];
    const { text, footnotes } = splitFootnotes(
      lines.filter((line) => !furniture.has(line)),
      page,
      body,
    );
    const addFurniture = (isAbove: boolean): void => {
      for (const line of lines) {
        const kind = furniture.get(line);
        if (kind !== undefined && line.y < page.height / 2 === isAbove) flow.addFurniture(line, kind);
      }
    };
    addFurniture(true);
    const tables = tablesByPage[index] ?? [];
    for (const column of columnsOf(text, tables, page, margins)) {
      for (const part of alignedTables(column.parts)) {
        if (part.kind === "table") flow.addTable(part);
        else flow.addLine(part, column, title.has(part));
      }
    }
    addFurniture(false);
    flow.addFootnotes(footnotes);
  }
  flow.end();
  remarkEmptyPages(pages, builder);
}

/** A page with nothing at all on it is blank, and nothing is lost. */
function remarkEmptyPages(pages: readonly LayoutPage[], builder: SourceBuilder): void {
  const empty = pages.filter((page) => page.hasImages && page.runs.every((run) => run.text.trim() === ""));
  const [first] = empty;
  if (first !== undefined && empty.length < pages.length) {
    builder.remark("pages-without-text", { count: empty.length, page: first.number });
  }
}
