import type { Block, Span } from "@fazhi/schema";
import { parse, postprocess, preprocess } from "micromark";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Event, Token } from "micromark-util-types";
import { htmlBlockKind, htmlMarkup } from "./html.js";

/**
 * CommonMark, tables and YAML front matter; emphasis closes before Chinese too (`**粗体。**后文`). Indented lines are
 * no code: in a report they are paragraphs whose first line someone indented by hand.
 */
const EXTENSIONS = [gfmTable(), frontmatter(["yaml"]), cjkFriendlyExtension(), { disable: { null: ["codeIndented"] } }];

/** Tokens that are syntax from end to end. */
const MARKUP: ReadonlySet<string> = new Set([
  "autolinkMarker",
  "blockQuotePrefix",
  "codeFencedFence",
  "codeTextSequence",
  "definition",
  "emphasisSequence",
  "escapeMarker",
  "hardBreakEscape",
  "htmlText",
  "image",
  "labelMarker",
  "reference",
  "resource",
  "setextHeadingLine",
  "strongSequence",
  "tableCellDivider",
  "tableDelimiterRow",
  "thematicBreak",
  "yaml",
]);

export interface MarkdownStructure {
  /** In the order of the text, none inside another; a block spans its markup too. */
  readonly blocks: readonly Block[];
  /** In the order of the text, neither overlapping nor touching. Numbers of ordered lists are content. */
  readonly markup: readonly Span[];
}

/** The blocks and the syntax of a canonical Markdown text, as ranges of it. */
export function markdownStructure(text: string): MarkdownStructure {
  const collector = new Collector(text);
  for (const [kind, token] of events(text)) {
    if (kind === "enter") collector.enter(token);
    else collector.exit(token);
  }
  return { blocks: collector.blocks, markup: joined(collector.markup) };
}

/** The tokenizer drops a byte-order mark at the start; canonical text keeps a second one, which a blank stands in for. */
function events(text: string): readonly Event[] {
  const input = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  return postprocess(
    parse({ extensions: EXTENSIONS })
      .document()
      .write(preprocess()(input, undefined, true)),
  );
}

class Collector {
  readonly blocks: Block[] = [];
  readonly markup: Span[] = [];
  /** Beginning of the list item whose first block is still to come. */
  private item: { readonly start: number; readonly line: number } | null = null;
  private isBullet = false;
  private level = 0;
  /** End of what is known of the heading: its start, later the end of its text. */
  private headingEnd = 0;

  constructor(private readonly text: string) {}

  enter(token: Token): void {
    const span = spanOf(token);
    const type: string = token.type;
    if (MARKUP.has(type)) this.markup.push(span);
    switch (type) {
      case "listItemPrefix":
        if (this.item?.line !== token.start.line) this.item = { start: span.start, line: token.start.line };
        break;
      case "listItemMarker":
        this.isBullet = "-*+".includes(this.text.charAt(span.start));
        if (this.isBullet) this.markup.push(span);
        break;
      case "listItemPrefixWhitespace":
        if (this.isBullet) this.markup.push(span);
        break;
      case "atxHeading":
        this.level = 0;
        this.headingEnd = span.start;
        break;
      case "atxHeadingSequence":
        if (this.level === 0) this.level = span.end - span.start;
        break;
      case "atxHeadingText":
        this.markup.push({ start: this.headingEnd, end: span.start });
        this.headingEnd = span.end;
        break;
      case "setextHeadingLineSequence":
        this.level = this.text.charAt(span.start) === "=" ? 1 : 2;
        break;
    }
  }

  exit(token: Token): void {
    const span = spanOf(token);
    const type: string = token.type;
    switch (type) {
      case "atxHeading":
        this.markup.push({ start: this.headingEnd, end: span.end });
        this.add({ kind: "heading", level: this.level, span });
        break;
      case "setextHeading":
        this.add({ kind: "heading", level: this.level, span });
        break;
      case "paragraph":
        if (this.item === null) this.add({ kind: "paragraph", span });
        else this.add({ kind: "list-item", span: { start: this.item.start, end: span.end } });
        break;
      case "table":
        this.add({ kind: "table", span });
        break;
      case "codeFenced":
        this.add({ kind: "code", span });
        break;
      case "htmlFlow":
        this.markup.push(...htmlMarkup(this.text, span));
        this.add({ kind: htmlBlockKind(this.text, span), span });
        break;
      case "yaml":
        this.add({ kind: "front-matter", span });
        break;
      case "listOrdered":
      case "listUnordered":
        this.item = null;
        break;
    }
  }

  private add(block: Block): void {
    this.item = null;
    this.blocks.push(block);
  }
}

const spanOf = (token: Token): Span => ({ start: token.start.offset, end: token.end.offset });

/** Sorts ranges and joins those that overlap or touch; empty ones vanish. */
function joined(ranges: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.end <= range.start) continue;
    const last = result.at(-1);
    if (last === undefined || range.start > last.end) result.push(range);
    else if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end };
  }
  return result;
}
