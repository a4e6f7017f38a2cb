import { childElement, childElements, descendants, type XmlElement } from "../container/xml.js";
import { chosenBranch } from "./alternate-content.js";
import { numberOf, switchOf, textValue } from "./attributes.js";
import { FieldStack, pairedFieldMarks } from "./fields.js";
import { InlineReader } from "./inline.js";
import { labelled, NumberingCounter } from "./numbering.js";
import { type Emphasis, ParagraphContent } from "./paragraph-content.js";
import type { ReadingContext } from "./reading-context.js";
import { numberingOf, outlineLevel, type ParagraphStyle } from "./styles.js";

export interface StoryParagraph {
  readonly kind: "paragraph";
  /** With its automatic number. */
  readonly text: string;
  /** 1-based number of its `w:p`; null outside the body. */
  readonly number: number | null;
  /** 0 … 8; null for body text. */
  readonly outline: number | null;
  readonly isTitle: boolean;
  readonly isBullet: boolean;
  /** A line of a table of contents. */
  readonly isContents: boolean;
  readonly hasPageNumber: boolean;
  readonly emphasis: Emphasis;
}

export interface StoryCell {
  readonly items: readonly StoryItem[];
  /** Columns it takes up. */
  readonly width: number;
  /** It only goes on with the cell above or before it, whose text stands there. */
  readonly isContinued: boolean;
}

export interface StoryTable {
  readonly kind: "table";
  /** Number of its first paragraph. */
  readonly number: number | null;
  readonly rows: readonly (readonly StoryCell[])[];
}

export type StoryItem = StoryParagraph | StoryTable;

/** How a place of a story is read. */
interface Place {
  readonly isMuted: boolean;
  readonly isContents: boolean;
  /** Text boxes lie outside the row of paragraphs. */
  readonly anchor: number | null;
  readonly isBox: boolean;
}

/** A paragraph whose mark is deleted runs on into the next one, as does a dropped capital. */
interface Begun {
  readonly content: ParagraphContent;
  readonly number: number | null;
}

/** Block by block what a part or text box holds: body, header, footer or note. */
export class StoryReader {
  private paragraphs = 0;
  private fieldMarks: ReadonlySet<XmlElement> = new Set();
  private readonly counter: NumberingCounter;
  private inline: InlineReader;
  private keepsBlanks = false;

  /** @param isBody whether its paragraphs are counted, and its notes and sections are those of the document */
  constructor(
    private readonly context: ReadingContext,
    private readonly isBody: boolean,
  ) {
    this.counter = new NumberingCounter(context.lists);
    this.inline = this.newInline();
  }

  /** @param keepsBlanks `xml:space="preserve"` on the root of the part */
  read(root: XmlElement, keepsBlanks: boolean): readonly StoryItem[] {
    this.keepsBlanks = keepsBlanks;
    this.fieldMarks = pairedFieldMarks(root);
    this.inline = this.newInline();
    return this.readBlocks(root, { isMuted: false, isContents: false, anchor: null, isBox: false });
  }

  private newInline(): InlineReader {
    return new InlineReader(this.context, new FieldStack(), this.fieldMarks, this.keepsBlanks);
  }

  private readBlocks(container: XmlElement, place: Place): readonly StoryItem[] {
    const items: StoryItem[] = [];
    const begun = this.readInto(items, container, place, null);
    if (begun !== null) this.finish(items, begun, null, this.context.styles.paragraph(null), place);
    return items;
  }

  private readInto(items: StoryItem[], container: XmlElement, place: Place, open: Begun | null): Begun | null {
    let begun = open;
    for (const child of childElements(container)) {
      switch (child.name) {
        case "p":
          begun = this.readParagraph(items, child, place, begun);
          break;
        case "tbl": {
          if (begun !== null) this.finish(items, begun, null, this.context.styles.paragraph(null), place);
          begun = null;
          const table = this.readTable(child, place);
          if (!place.isMuted) items.push(table);
          break;
        }
        case "sdt":
          begun = this.readInto(items, child, isContentsControl(child) ? { ...place, isContents: true } : place, begun);
          break;
        case "del":
        case "moveFrom":
          begun = this.readInto(items, child, { ...place, isMuted: true }, begun);
          break;
        case "AlternateContent": {
          const branch = chosenBranch(child);
          if (branch !== null) begun = this.readInto(items, branch, place, begun);
          break;
        }
        case "altChunk":
          this.context.unread.push(child.attributes.get("id") ?? "");
          break;
        case "sectPr":
          if (this.isBody) this.context.sections.push(child);
          break;
        default:
          begun = this.readInto(items, child, place, begun);
      }
    }
    return begun;
  }

  private readParagraph(items: StoryItem[], element: XmlElement, place: Place, begun: Begun | null): Begun | null {
    const { guard, styles, tally, sections } = this.context;
    guard.checkpoint();
    const number = this.numberOfNext(place);
    const properties = childElement(element, "pPr");
    const mark = properties === null ? null : childElement(properties, "rPr");
    const section = properties === null ? null : childElement(properties, "sectPr");
    if (section !== null && this.isBody) sections.push(section);
    const style = styles.paragraph(textValue(properties, "pStyle"));
    const isContinuation = begun !== null && !begun.content.isBlank;
    const current: Begun = {
      content: begun?.content ?? new ParagraphContent(),
      number: isContinuation ? begun.number : number,
    };
    this.inline.read(element, current.content, { marks: style.marks, isMuted: place.isMuted }, number);

    const isMarkDeleted = mark !== null && ["del", "moveFrom"].some((name) => childElement(mark, name) !== null);
    const isMarkInserted = mark !== null && ["ins", "moveTo"].some((name) => childElement(mark, name) !== null);
    if (!place.isMuted && isMarkInserted) tally.insertions++;
    if (!place.isMuted && isMarkDeleted) tally.deletions++;
    const frame = properties === null ? null : childElement(properties, "framePr");
    const isDropCap = ["drop", "margin"].includes(frame?.attributes.get("dropCap") ?? "");
    if (isMarkDeleted || isDropCap) return current;
    this.finish(items, current, properties, style, place);
    return null;
  }

  private numberOfNext(place: Place): number | null {
    if (place.isBox) return place.anchor;
    if (!this.isBody) return null;
    this.paragraphs++;
    return this.paragraphs;
  }

  private finish(
    items: StoryItem[],
    { content, number }: Begun,
    properties: XmlElement | null,
    style: ParagraphStyle,
    place: Place,
  ): void {
    if (place.isMuted) return;
    const mark = properties === null ? null : childElement(properties, "rPr");
    const isMarkHidden = switchOf(mark, "vanish") ?? style.marks.isHidden ?? false;
    if (!(content.isBlank && (isMarkHidden || properties === null))) {
      const label = this.counter.next(numberingOf(properties), style);
      const ownOutline = numberOf(properties, "outlineLvl");
      items.push({
        kind: "paragraph",
        text: labelled(label, content.text),
        number,
        outline: ownOutline === null ? style.outline : outlineLevel(ownOutline),
        isTitle: style.isTitle,
        isBullet: label?.isBullet ?? false,
        isContents: place.isContents || content.isContents || style.isContents,
        hasPageNumber: content.hasPageNumber,
        emphasis: content.emphasis,
      });
    }
    const inline = this.inline;
    for (const box of content.textBoxes) {
      this.inline = this.newInline();
      items.push(...this.readBlocks(box, { ...place, anchor: number, isBox: true }));
    }
    this.inline = inline;
  }

  private readTable(table: XmlElement, place: Place): StoryTable {
    const first = place.isBox ? place.anchor : this.isBody ? this.paragraphs + 1 : null;
    const rows: StoryCell[][] = [];
    this.readRows(rows, table, place);
    return { kind: "table", number: first, rows };
  }

  private readRows(rows: StoryCell[][], container: XmlElement, place: Place): void {
    for (const child of childElements(container)) {
      if (child.name === "tr") {
        const properties = childElement(child, "trPr");
        const isDeleted = properties !== null && childElement(properties, "del") !== null;
        const isInserted = properties !== null && childElement(properties, "ins") !== null;
        if (!place.isMuted && isDeleted) this.context.tally.deletions++;
        if (!place.isMuted && isInserted) this.context.tally.insertions++;
        const isLeftOut = isDeleted || switchOf(properties, "hidden") === true;
        const cells: StoryCell[] = [];
        const before = numberOf(properties, "gridBefore");
        if (before !== null && before > 0) cells.push({ items: [], width: columns(before), isContinued: true });
        this.readCells(cells, child, isLeftOut ? { ...place, isMuted: true } : place);
        if (!isLeftOut) rows.push(cells);
      } else if (child.name === "AlternateContent") {
        const branch = chosenBranch(child);
        if (branch !== null) this.readRows(rows, branch, place);
      } else if (!child.name.endsWith("Pr")) this.readRows(rows, child, place);
    }
  }

  private readCells(cells: StoryCell[], container: XmlElement, place: Place): void {
    for (const child of childElements(container)) {
      if (child.name === "tc") {
        const properties = childElement(child, "tcPr");
        const isGoingOn = isContinued(properties, "vMerge") || isContinued(properties, "hMerge");
        cells.push({
          // What a merged cell still keeps is not shown, and automatic numbers in it do not count.
          items: this.readBlocks(child, isGoingOn ? { ...place, isMuted: true } : place),
          width: columns(numberOf(properties, "gridSpan") ?? 1),
          isContinued: isGoingOn,
        });
      } else if (child.name === "AlternateContent") {
        const branch = chosenBranch(child);
        if (branch !== null) this.readCells(cells, branch, place);
      } else if (!child.name.endsWith("Pr")) this.readCells(cells, child, place);
    }
  }
}

const columns = (value: number): number => Math.max(1, value);

/** A merge without a value continues the one above. */
function isContinued(properties: XmlElement | null, name: string): boolean {
  const merge = properties === null ? null : childElement(properties, name);
  return merge !== null && merge.attributes.get("val") !== "restart";
}

/** A content control that keeps the table of contents. */
function isContentsControl(control: XmlElement): boolean {
  const properties = childElement(control, "sdtPr");
  if (properties === null) return false;
  for (const gallery of descendants(properties, "docPartGallery")) {
    if (/^Table of (?:Contents|Figures)$/i.test(gallery.attributes.get("val") ?? "")) return true;
  }
  return false;
}
