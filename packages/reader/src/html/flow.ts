import type { Guard } from "../guard.js";
import { fileOfAddress } from "./attachments.js";
import { hasOwnNumber, type NumberedList, nextMarker, numberedList } from "./list-marker.js";
import { type ContentMark, type PageBox, type PageLine, type PageLines, paragraphsOf } from "./page-line.js";
import {
  type Emphasis,
  emphasisIn,
  isBlock,
  isCentered,
  isHidden,
  isUnseen,
  keepsBlanks,
  NO_EMPHASIS,
} from "./style.js";
import { TableGrid } from "./table-grid.js";
import { dataTables } from "./table-role.js";
import { attribute, type PageElement } from "./tree.js";
import { LineCollector, type PageLink, type Setting, type VisualLine } from "./visual-line.js";
import { walk } from "./walk.js";

interface Context {
  readonly element: PageElement;
  readonly emphasis: Emphasis;
  readonly setting: Setting;
  readonly isCentered: boolean;
  readonly list: NumberedList | null;
  readonly isBlock: boolean;
  /** Number of the heading element around, or null. */
  readonly level: number | null;
}

/** A data table on the way through its cells. */
interface OpenTable {
  readonly element: PageElement;
  readonly grid: TableGrid;
  readonly cell: VisualLine[];
  readonly all: VisualLine[];
}

/**
 * Lays a page out as the lines that it shows, in document order.
 *
 * @param showsHidden true to take what the page hides as well: some pages hide the article until a script shows it
 */
export function pageLines(document: PageElement, guard: Guard, showsHidden = false): PageLines {
  const flow = new Flow(document, dataTables(document, guard), showsHidden);
  walk(document, guard, flow);
  flow.flush();
  flow.root.to = flow.lines.length;
  return flow;
}

class Flow implements PageLines {
  readonly lines: PageLine[] = [];
  readonly root: PageBox;
  readonly marks: ContentMark[] = [];
  readonly embedded: { at: number; target: string }[] = [];
  hasFrames = false;
  private readonly contexts: Context[];
  private readonly collector = new LineCollector();
  private box: PageBox;
  private table: OpenTable | null = null;
  private item: { readonly marker: string } | null = null;

  constructor(
    document: PageElement,
    private readonly data: ReadonlySet<PageElement>,
    private readonly showsHidden: boolean,
  ) {
    this.root = { element: document, parent: null, children: [], from: 0, to: 0 };
    this.box = this.root;
    const setting = { bold: false, link: null, keepsBlanks: false };
    const plain = { emphasis: NO_EMPHASIS, setting, isCentered: false, list: null, isBlock: true, level: null };
    this.contexts = [{ element: document, ...plain }];
  }

  private get context(): Context {
    const context = this.contexts.at(-1);
    if (context === undefined) throw new RangeError("no element is open");
    return context;
  }

  enter(element: PageElement): boolean {
    if (isUnseen(element)) {
      this.noteEmbedded(element);
      return false;
    }
    if (!this.showsHidden && isHidden(element)) return false;
    if (element.name === "br") {
      this.collector.breakLine();
      return false;
    }
    if (element.name === "hr") {
      this.flush();
      return false;
    }
    const outer = this.context;
    const block = isBlock(element);
    if (block) this.flush();
    const emphasis = emphasisIn(element, outer.emphasis);
    this.contexts.push({
      element,
      emphasis,
      setting: this.settingIn(element, emphasis, outer.setting),
      isCentered: isCentered(element) ?? outer.isCentered,
      list: element.name === "ul" ? null : element.name === "ol" ? numberedList(element) : outer.list,
      isBlock: block,
      level: HEADINGS[element.name] ?? outer.level,
    });
    if (block) this.openBlock(element, outer);
    return true;
  }

  leave(element: PageElement): void {
    const left = this.context;
    if (left.isBlock) this.closeBlock(element);
    this.contexts.pop();
  }

  text(node: { readonly value: string; readonly line: number }): void {
    this.collector.add(node.value, node.line, this.context.setting);
  }

  comment(node: { readonly value: string; readonly line: number }): void {
    const text = node.value.trim();
    if (text.startsWith("fazhi-")) {
      this.flush();
      this.push({ kind: "comment", text: `<!-- ${text} -->`, line: node.line });
      return;
    }
    const mark = contentMark(text);
    if (mark === null) return;
    this.flush();
    this.marks.push({ at: this.lines.length, opens: mark });
  }

  /** Ends the block of inline text that is open, and makes lines of it. */
  flush(): void {
    if (this.collector.isEmpty) {
      this.collector.take();
      return;
    }
    const visual = this.collector.take();
    if (this.table !== null) {
      this.table.cell.push(...visual);
      return;
    }
    const block = this.contexts.findLast((context) => context.isBlock) ?? this.context;
    for (const paragraph of paragraphsOf(visual)) {
      const text = paragraph.map((line) => line.text).join("\n");
      const { item } = this;
      this.item = null;
      const marker = item === null || hasOwnNumber(text) ? "" : item.marker;
      this.push({ kind: "text", text, isItem: item !== null, marker, ...sumOf(paragraph) }, block);
    }
  }

  private push(line: Partial<PageLine> & Pick<PageLine, "kind" | "text" | "line">, at: Context = this.context): void {
    const { element: block, level, isCentered: centered } = at;
    this.lines.push({ ...EMPTY_LINE, block, level, isCentered: centered, ...line });
  }

  private settingIn(element: PageElement, { bold, headingFont }: Emphasis, outer: Setting): Setting {
    const href = element.name === "a" ? attribute(element, "href") : null;
    const link: PageLink | null = href === null ? outer.link : { target: href.trim(), name: "" };
    const inner = { bold: bold || headingFont, link, keepsBlanks: keepsBlanks(element, outer.keepsBlanks) };
    const isSame = inner.bold === outer.bold && link === outer.link && inner.keepsBlanks === outer.keepsBlanks;
    return isSame ? outer : inner;
  }

  private openBlock(element: PageElement, outer: Context): void {
    const { table } = this;
    if (table !== null) {
      if (element.name === "tr") table.grid.beginRow();
      else if (element.name === "td" || element.name === "th") table.cell.length = 0;
      return;
    }
    this.box = { element, parent: this.box, children: [], from: this.lines.length, to: this.lines.length };
    if (this.data.has(element)) this.table = { element, grid: new TableGrid(), cell: [], all: [] };
    else if (element.name === "li") this.item = { marker: outer.list === null ? "" : nextMarker(outer.list, element) };
  }

  private closeBlock(element: PageElement): void {
    this.flush();
    const { table } = this;
    if (table !== null) {
      if (element.name === "td" || element.name === "th") {
        table.grid.addCell(element, table.cell.map((line) => line.text).join(" "));
        table.all.push(...table.cell);
        table.cell.length = 0;
      } else if (element.name === "caption") this.closeCaption(table);
      else if (element.name === "tr") table.grid.endRow();
      if (element !== table.element) return;
      this.closeTable(table);
    }
    if (element.name === "li") this.item = null;
    const { box } = this;
    box.to = this.lines.length;
    if (box.parent === null) return;
    this.box = box.parent;
    if (box.to > box.from) this.box.children.push(box);
  }

  /** A caption stands above its table, wherever the markup has it. */
  private closeCaption({ cell }: OpenTable): void {
    const text = cell.map((line) => line.text).join(" ");
    if (text.trim() !== "") this.push({ kind: "text", text, ...sumOf(cell) });
    cell.length = 0;
  }

  private closeTable({ grid, all, element, cell }: OpenTable): void {
    this.table = null;
    grid.endRow();
    const text = all.map((line) => line.text).join(" ");
    const rows = grid.rows.filter((row) => row.some((one) => one.trim() !== ""));
    const sum = sumOf(all);
    if (rows.length > 0) this.push({ kind: "table", text, rows, ...sum, line: sum.line || element.line });
    // Text between the cells is moved before the table by the parser; what is left here was added by no cell.
    const rest = cell.map((line) => line.text).join("\n");
    if (rest.trim() !== "") this.push({ kind: "text", text: rest, ...sumOf(cell) });
  }

  private noteEmbedded(element: PageElement): void {
    if (element.name === "frameset" || element.name === "iframe") this.hasFrames = true;
    if (!EMBEDDING.has(element.name)) return;
    const target = attribute(element, "src") ?? attribute(element, "data") ?? "";
    if (fileOfAddress(target) !== null) this.embedded.push({ at: this.lines.length, target: target.trim() });
  }
}

const EMBEDDING: ReadonlySet<string> = new Set(["iframe", "embed", "object"]);

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

const EMPTY_LINE = { rows: [], size: 0, linked: 0, bold: 0, links: [], isItem: false, marker: "" };

function sumOf(lines: readonly VisualLine[]): Pick<PageLine, "line" | "size" | "linked" | "bold" | "links"> {
  let [line, size, linked, bold] = [0, 0, 0, 0];
  for (const one of lines) {
    if (line === 0) line = one.line;
    size += one.size;
    linked += one.linked;
    bold += one.bold;
  }
  return { line, size, linked, bold, links: lines.flatMap((one) => one.links) };
}

/** True for a comment that opens the article (`ZJEG_RSS.content.begin`), false for one that ends it, else null. */
function contentMark(comment: string): boolean | null {
  if (comment.length > 60) return null;
  const words = comment.toLowerCase();
  if (!words.includes("content") && !words.includes("正文") && !words.includes("article")) return null;
  if (words.includes("title") || words.includes("comment")) return null;
  if (words.includes("begin") || words.includes("start") || words.includes("开始")) return true;
  return words.includes("end") || words.includes("结束") ? false : null;
}
