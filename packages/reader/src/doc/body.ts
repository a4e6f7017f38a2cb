import type { FlowBlock, FlowParagraph } from "../flow/document.js";
import type { ListMark, ListNumbers } from "./list-numbers.js";
import type { StoryParagraph, StoryTally } from "./story.js";
import { TableRows } from "./table-rows.js";

/** `ilfo` of paragraphs that were numbered by Word 95 and kept its way (MS-DOC 2.6.2, sprmPIlfo). */
const NUMBERED_BY_WORD_95 = 0x07ff;

/** A text box, by the position in the document that it is anchored at. */
export interface AnchoredBox {
  readonly anchor: number;
  readonly paragraphs: readonly StoryParagraph[];
}

/** Puts the paragraphs of the main story together to blocks: numbers, tables, and text boxes after their anchors. */
export class BodyBuilder {
  private readonly blocks: FlowBlock[] = [];
  private table = new TableRows();
  private readonly places: { readonly end: number; readonly number: number }[] = [];
  private paragraphs = 0;
  private nextBox = 0;

  /** @param boxes in the order of their anchors */
  constructor(
    private readonly numbers: ListNumbers,
    private readonly boxes: readonly AnchoredBox[],
    private readonly tally: StoryTally,
  ) {}

  add(paragraph: StoryParagraph): void {
    if (paragraph.mark === "row") {
      // Its own paragraph is no text: it carries the shape of the row.
      if (paragraph.depth <= 1) this.table.endRow(paragraph.properties.edges);
      return;
    }
    const number = ++this.paragraphs;
    this.places.push({ end: paragraph.end, number });
    const found = [this.flow(paragraph, number), ...this.boxesOf(paragraph, number)];
    if (paragraph.depth > 0) {
      this.table.addToCell(found);
      if (paragraph.mark === "cell" && paragraph.depth === 1) this.table.endCell();
    } else {
      this.endTable();
      this.blocks.push(...found);
    }
  }

  finish(): readonly FlowBlock[] {
    this.endTable();
    return this.blocks;
  }

  /** The number of the paragraph that holds a position of the document. */
  paragraphAt(position: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return this.places[low]?.number ?? Math.max(1, this.paragraphs);
  }

  private endTable(): void {
    if (this.table.isEmpty) return;
    this.blocks.push(this.table.finish());
    this.table = new TableRows();
  }

  /** Paragraphs come in order, and so do the anchors. */
  private boxesOf(paragraph: StoryParagraph, number: number): readonly FlowParagraph[] {
    const found: FlowParagraph[] = [];
    for (let box = this.boxes[this.nextBox]; box !== undefined && box.anchor < paragraph.end; ) {
      for (const one of box.paragraphs) found.push(this.flow(one, number));
      box = this.boxes[++this.nextBox];
    }
    return found;
  }

  private flow(paragraph: StoryParagraph, number: number): FlowParagraph {
    const { style, properties } = paragraph;
    const mark = paragraph.isHidden ? null : this.listMark(paragraph);
    const outline = properties.outlineLevel ?? style.paragraph.outlineLevel;
    const outlineLevel = outline !== null && outline < 9 ? outline + 1 : null;
    const level = properties.outlineLevel === 9 ? null : (outlineLevel ?? style.headingLevel);
    return {
      number,
      text: paragraph.text,
      label: mark?.label ?? null,
      isListItem: mark?.isBullet ?? false,
      level,
      isTitle: style.isTitle,
      isEmphasised: paragraph.isEmphasised,
      isNavigation: paragraph.isNavigation,
    };
  }

  /** By the list of the paragraph itself, else that of its style; list 0 takes a paragraph out of its style's list. */
  private listMark({ properties, style, styleIndex }: StoryParagraph): ListMark | null {
    const list = properties.list ?? style.paragraph.list ?? 0;
    if (list === NUMBERED_BY_WORD_95) this.tally.unnumbered++;
    if (list === 0 || list === NUMBERED_BY_WORD_95) return null;
    const byStyle = properties.list === null ? this.numbers.levelOfStyle(list, styleIndex) : null;
    const level = properties.listLevel ?? byStyle ?? style.paragraph.listLevel ?? 0;
    const mark = this.numbers.next(list, Math.min(8, level));
    if (mark === null) this.tally.unnumbered++;
    return mark;
  }
}
