/** A paragraph of a document that flows over its pages (ODT, DOC), as it is shown. */
export interface FlowParagraph {
  /** 1-based, of the body. */
  readonly number: number;
  /** The text without an automatic number; `\n` is a line break. */
  readonly text: string;
  /** The automatic number before the text; null where the paragraph has none. */
  readonly label: string | null;
  /** In a list whose mark counts nothing. */
  readonly isListItem: boolean;
  /** 1 … 9 where it is a heading. */
  readonly level: number | null;
  readonly isTitle: boolean;
  /** All of it is bold or set in 黑体. */
  readonly isEmphasised: boolean;
  /** Part of a table of contents or another index. */
  readonly isNavigation: boolean;
}

export interface FlowTable {
  /** Each cell with the paragraphs and tables in it; covered cells are empty ones. */
  readonly rows: readonly (readonly (readonly FlowBlock[])[])[];
}

export type FlowBlock = FlowParagraph | FlowTable;

export interface FlowNote {
  /** The mark as shown: `1`, `①`, `*`. */
  readonly mark: string;
  readonly text: string;
  /** Number of the paragraph that refers to it. */
  readonly paragraph: number;
}

/** A line of a header or footer. */
export interface RunningHead {
  readonly text: string;
  /** Nothing but the number of the page, and words for it. */
  readonly isPageNumber: boolean;
}

export interface FlowDocument {
  readonly headers: readonly RunningHead[];
  readonly body: readonly FlowBlock[];
  readonly notes: readonly FlowNote[];
  readonly footers: readonly RunningHead[];
}

export const isTable = (block: FlowBlock): block is FlowTable => "rows" in block;

/** A header's or footer's paragraph: a page number where nothing stands beside the field but words that go with it. */
export const runningHead = (text: string, hasPageField: boolean): RunningHead => ({
  text,
  isPageNumber: hasPageField && /^[\s第页頁共，,/\-–—―－·.|0-9０-９ivxlcdmIVXLCDM一二三四五六七八九十]*$/.test(text),
});
