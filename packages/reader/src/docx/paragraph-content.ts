import type { XmlElement } from "../container/xml.js";
import type { RunMarks } from "./styles.js";

/** The text of a paragraph while it is put together, and what of it is emphasised. */
export class ParagraphContent {
  private readonly parts: string[] = [];
  private readonly fonts = new Map<string, number>();
  private visible = 0;
  private bold = 0;
  /** The contents of text boxes that are anchored here. */
  readonly textBoxes: XmlElement[] = [];
  /** Some of it is the result of a table of contents. */
  isContents = false;
  hasPageNumber = false;

  add(text: string, marks: RunMarks): void {
    this.parts.push(text);
    const visible = countOf(text, /\S/g);
    this.visible += visible;
    if (marks.isBold === true) this.bold += visible;
    const han = countOf(text, /\p{Script=Han}/gu);
    if (han > 0) this.fonts.set(marks.font ?? "", (this.fonts.get(marks.font ?? "") ?? 0) + han);
  }

  get text(): string {
    return this.parts.join("");
  }

  get isBlank(): boolean {
    return this.visible === 0;
  }

  get emphasis(): Emphasis {
    return { visible: this.visible, bold: this.bold, fonts: this.fonts };
  }
}

/** How a paragraph is set, in numbers of characters. */
export interface Emphasis {
  /** Characters that are no blanks. */
  readonly visible: number;
  readonly bold: number;
  /** Chinese characters by font; "" where no font is named. */
  readonly fonts: ReadonlyMap<string, number>;
}

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
