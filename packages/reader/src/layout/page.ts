/** A piece of text at its place on a page: what one drawing operation of a PDF or one text object of an OFD shows. */
export interface TextRun {
  readonly text: string;
  /** Left edge, in units of the page. */
  readonly x: number;
  /** Baseline, measured downwards from the top of the page. */
  readonly y: number;
  /** Width of the text as shown; 0 where the format does not say. */
  readonly width: number;
  /** Height of the characters (font size) in units of the page. */
  readonly size: number;
  readonly bold?: boolean;
}

/** A drawn line, level or upright: the border of a table's cell, the line above footnotes. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page of a fixed-layout document. Units are those of the format; only their ratios matter. */
export interface LayoutPage {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of drawing, which need not be that of reading. */
  readonly runs: readonly TextRun[];
  /** Whether the page shows anything besides text that may hold text: images, or drawings on a page without text. */
  readonly hasImages: boolean;
  /** Level and upright lines, where the format gives them; they show the cells of tables. */
  readonly rules?: readonly Rule[];
}
