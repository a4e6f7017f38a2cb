import type { FurnitureKind } from "@fazhi/schema";
import type { SourceBuilder } from "../source-builder.js";
import { type BodyStyle, isLarger } from "./body-style.js";
import type { Column } from "./columns.js";
import { beginsWithMark } from "./footnotes.js";
import { joinLines } from "./joining.js";
import type { Line } from "./lines.js";
import { continues, type PlacedLine } from "./paragraph-breaks.js";
import type { TablePart } from "./table-part.js";

/** A heading is no longer than two lines of a report. */
const LONGEST_HEADING = 60;

/**
 * Puts lines together to paragraphs as they come, over columns and pages. What interrupts a paragraph at a page break
 * comes after it.
 */
export class DocumentFlow {
  private paragraph: PlacedLine[] = [];
  private title: Line[] = [];
  private waiting: { readonly line: Line; readonly kind: FurnitureKind }[] = [];
  private readonly footnotes: Line[][] = [];

  constructor(
    private readonly builder: SourceBuilder,
    private readonly body: BodyStyle,
  ) {}

  addLine(line: Line, column: Column, isTitle: boolean): void {
    if (isTitle) {
      this.endParagraph();
      this.title.push(line);
      return;
    }
    const next = { line, column };
    this.endTitle();
    if (!continues(this.paragraph, next)) this.endParagraph();
    this.paragraph.push(next);
  }

  addTable(table: TablePart): void {
    this.endTitle();
    this.endParagraph();
    this.builder.addTable(table.rows, { origin: { page: table.page } });
  }

  addFurniture(line: Line, kind: FurnitureKind): void {
    this.waiting.push({ line, kind });
    if (this.paragraph.length === 0 && this.title.length === 0) this.endParagraph();
  }

  addFootnotes(lines: readonly Line[]): void {
    for (const line of lines) {
      const last = this.footnotes.at(-1);
      if (beginsWithMark(line) || last === undefined) this.footnotes.push([line]);
      else last.push(line);
    }
  }

  end(): void {
    this.endTitle();
    this.endParagraph();
    for (const [first, ...more] of this.footnotes) {
      if (first === undefined) continue;
      const text = joinLines([first, ...more].map((line) => line.text));
      this.builder.add("footnote", text, { origin: { page: first.page } });
    }
  }

  private endTitle(): void {
    const [first] = this.title;
    if (first === undefined) return;
    const text = this.title.map((line) => line.text).join("\n");
    this.builder.add("title", text, { origin: { page: first.page } });
    this.title = [];
    this.endParagraph();
  }

  private endParagraph(): void {
    const [first] = this.paragraph;
    if (first !== undefined) {
      const lines = this.paragraph.map(({ line }) => line);
      const text = joinLines(lines.map((line) => line.text));
      const standsOut = lines.every((line) => (line.bold && !this.body.bold) || isLarger(line, this.body));
      const kind = standsOut && text.length <= LONGEST_HEADING ? "heading" : "paragraph";
      this.builder.add(kind, text, { origin: { page: first.line.page } });
      this.paragraph = [];
    }
    for (const { line, kind } of this.waiting) {
      this.builder.add("furniture", line.text, { furniture: kind, origin: { page: line.page } });
    }
    this.waiting = [];
  }
}
