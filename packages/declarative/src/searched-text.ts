import type { ParsedDocument } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { findTitles, foldWidth, splitSentences } from "@fazhi/text";
import { LONGEST_PIECE } from "./limits.js";
import { merged } from "./spans.js";

/** What the rules of a file ask of a document's text again and again, each worked out when it is first asked for. */
export class SearchedText {
  readonly text: string;
  readonly #document: Pick<ParsedDocument, "source" | "report">;
  #folded: string | undefined;
  #sentences: readonly Span[] | undefined;
  #outside = new Map<"title" | "quote" | "furniture", readonly Span[]>();

  constructor(document: Pick<ParsedDocument, "source" | "report">) {
    this.#document = document;
    this.text = document.source.text;
  }

  /** The text that terms and patterns are compared with; offsets are those of the text itself. */
  units(width: "folded" | "exact"): string {
    if (width === "exact") return this.text;
    this.#folded ??= foldWidth(this.text);
    return this.#folded;
  }

  /** Sentences; one whose marks are lost is cut. */
  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.text).flatMap(cut);
    return this.#sentences;
  }

  /** 《》 titles, quotations, or what is no part of the document: furniture, and the syntax of its format. */
  outside(what: "title" | "quote" | "furniture"): readonly Span[] {
    let spans = this.#outside.get(what);
    if (spans === undefined) {
      const { source, report } = this.#document;
      if (what === "title") spans = merged(findTitles(this.text));
      else if (what === "quote") spans = quotations(this.text);
      else spans = merged([...report.furniture.map(({ span }) => span), ...source.markup]);
      this.#outside.set(what, spans);
    }
    return spans;
  }
}

const cut = ({ start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  for (let from = start; from < end; from += LONGEST_PIECE) {
    pieces.push({ start: from, end: Math.min(end, from + LONGEST_PIECE) });
  }
  return pieces;
};

const LONGEST_QUOTATION = 500;

/** “…” with its marks, on one line, the outermost of nested ones; straight marks in pairs. */
const quotations = (text: string): readonly Span[] => {
  const found: Span[] = [];
  let open = -1;
  let isStraight = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    if (unit === "\n" || (open !== -1 && index - open > LONGEST_QUOTATION)) open = -1;
    if (unit === "“" && open === -1) {
      open = index;
      isStraight = false;
    } else if (unit === '"' && open === -1) {
      open = index;
      isStraight = true;
    } else if (open !== -1 && unit === (isStraight ? '"' : "”")) {
      found.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return found;
};
