import type { PageElement } from "./tree.js";
import type { PageLink, VisualLine } from "./visual-line.js";

/** A paragraph, a heading, an item, a table or a marked comment of the page, in reading order. Sizes count no blanks. */
export interface PageLine {
  readonly kind: "text" | "table" | "comment";
  /** Of a table: its cells, one after the other. */
  readonly text: string;
  /** Only of a table. */
  readonly rows: readonly (readonly string[])[];
  /** 1-based line of the file. */
  readonly line: number;
  readonly size: number;
  readonly linked: number;
  readonly bold: number;
  readonly links: readonly PageLink[];
  /** Of an h1 … h6. */
  readonly level: number | null;
  readonly isItem: boolean;
  /** The number that the page shows before a list item and that is not in its text. */
  readonly marker: string;
  readonly isCentered: boolean;
  /** The innermost block element around it. */
  readonly block: PageElement;
}

/** A block element and the lines in it: from `from` up to, not with, `to`. */
export interface PageBox {
  readonly element: PageElement;
  readonly parent: PageBox | null;
  readonly children: PageBox[];
  readonly from: number;
  to: number;
}

/** A comment that a site's program sets around the article, before line `at`. */
export interface ContentMark {
  readonly at: number;
  readonly opens: boolean;
}

/** All that a page shows, before anything is chosen from it. */
export interface PageLines {
  readonly lines: readonly PageLine[];
  readonly root: PageBox;
  readonly marks: readonly ContentMark[];
  /** Files that the page shows in a frame of its own (a PDF viewer), by the line they stand before. */
  readonly embedded: readonly { readonly at: number; readonly target: string }[];
  /** True where a frame or frameset shows another page in this one. */
  readonly hasFrames: boolean;
}

const INDENT = /^(?:\u3000|[\u2002\u2003]|\u00a0{2}|[ \u00a0]{4})/;
const ENDS_SENTENCE = /[。！？；：.!?;:”」』）)]$/;
const BEGINS_NUMBERED =
  /^[\s\u3000]{0,12}(?:[一二三四五六七八九十]{1,3}(?:、|是)|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节条、]|\d{1,2}[.．、])/;

/**
 * Parts the lines of one block into paragraphs: at a blank line (two `br`), at an indent, and where a `br` plainly ends
 * one paragraph or begins the next: behind the end of a sentence, before a number, around a line all in bold.
 */
export function paragraphsOf(lines: readonly VisualLine[]): readonly (readonly VisualLine[])[] {
  const paragraphs: VisualLine[][] = [];
  let last: VisualLine | null = null;
  for (const line of lines) {
    const isNew: boolean =
      last === null ||
      last.size === 0 ||
      INDENT.test(line.text) ||
      ENDS_SENTENCE.test(last.text) ||
      BEGINS_NUMBERED.test(line.text) ||
      isBold(last) !== isBold(line);
    last = line;
    if (line.size === 0) continue;
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

const isBold = (line: VisualLine): boolean => line.size > 0 && line.bold === line.size;
