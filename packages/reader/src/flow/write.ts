import type { Guard } from "../guard.js";
import type { BlockDetails, SourceBuilder } from "../source-builder.js";
import {
  type FlowBlock,
  type FlowDocument,
  type FlowParagraph,
  type FlowTable,
  isTable,
  type RunningHead,
} from "./document.js";
import { withLabel } from "./label.js";

/** Above this share of emphasised text, emphasis says nothing of headings. */
const EMPHASIS_SHARE = 1 / 3;
const HEADING_LENGTH = 60;

/** A cell that holds more than half of the text in this many paragraphs is a frame around it, not data. */
const FRAME_PARAGRAPHS = 4;

/** Writes a document block by block: headers, body, notes, footers. */
export function writeFlow(builder: SourceBuilder, document: FlowDocument, guard: Guard): void {
  writeRunningHeads(builder, document.headers, {});
  const total = lengthOf(document.body);
  const emphasisSpeaks = emphasisedLength(document.body) <= EMPHASIS_SHARE * total;
  const write = (blocks: readonly FlowBlock[]) => {
    for (const block of blocks) {
      guard.checkpoint();
      if (!isTable(block)) writeParagraph(builder, block, emphasisSpeaks);
      else if (isFrame(block, total)) for (const cell of block.rows.flat()) write(cell);
      else writeTable(builder, block);
    }
  };
  write(withIndexTitles(document.body));
  for (const { mark, text, paragraph } of document.notes) {
    builder.add("footnote", mark === "" ? text : `${mark} ${text.trimStart()}`, { origin: { paragraph } });
  }
  // Else a footer would count as a part of the last paragraph.
  writeRunningHeads(builder, document.footers, { origin: {} });
}

function writeRunningHeads(builder: SourceBuilder, heads: readonly RunningHead[], details: BlockDetails): void {
  const seen = new Set<string>();
  for (const { text, isPageNumber } of heads) {
    const shown = text.trim();
    if (seen.has(shown)) continue;
    seen.add(shown);
    builder.add("furniture", shown, { furniture: isPageNumber ? "page-number" : "running-head", ...details });
  }
}

/** The word 目录 above a table of contents is its title, which programs leave outside of it. */
function withIndexTitles(blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  let below: FlowBlock | undefined;
  const titled: FlowBlock[] = [];
  for (const block of blocks.toReversed()) {
    const isTitle = !isTable(block) && /^\s*目\s{0,8}[录錄次]\s*$/.test(block.text);
    const isOfIndex = isTitle && below !== undefined && !isTable(below) && below.isNavigation;
    titled.push(isOfIndex ? { ...block, isNavigation: true } : block);
    if (isTable(block) || block.text.trim() !== "") below = block;
  }
  return titled.reverse();
}

function writeParagraph(builder: SourceBuilder, paragraph: FlowParagraph, emphasisSpeaks: boolean): void {
  const text = textWithLabel(paragraph);
  const details: BlockDetails = { origin: { paragraph: paragraph.number } };
  if (paragraph.isNavigation) builder.add("furniture", text, { ...details, furniture: "navigation" });
  else if (paragraph.isTitle) builder.add("title", text, details);
  else if (paragraph.level !== null) builder.add("heading", text, { ...details, level: paragraph.level });
  else if (paragraph.isListItem) builder.add("list-item", text, details);
  else if (emphasisSpeaks && paragraph.isEmphasised && looksLikeHeading(text)) builder.add("heading", text, details);
  else builder.add("paragraph", text, details);
}

function writeTable(builder: SourceBuilder, table: FlowTable): void {
  const rows = table.rows.map((cells) => cells.map((cell) => cellText(cell)));
  const number = firstParagraph(table)?.number;
  builder.addTable(rows, number === undefined ? {} : { origin: { paragraph: number } });
}

const textWithLabel = ({ label, text }: FlowParagraph): string => (label === null ? text : withLabel(label, text));

const looksLikeHeading = (text: string): boolean =>
  text.trim().length <= HEADING_LENGTH && !/[。；！？，;!?,]\s*$/.test(text);

/** All text of a cell, tables inside it included, with blanks between paragraphs. */
const cellText = (blocks: readonly FlowBlock[]): string =>
  blocks
    .map((block) => (isTable(block) ? block.rows.flat().map(cellText).join(" ") : textWithLabel(block)))
    .filter((text) => text !== "")
    .join(" ");

function firstParagraph(table: FlowTable): FlowParagraph | null {
  for (const cell of table.rows.flat()) {
    for (const block of cell) {
      const found = isTable(block) ? firstParagraph(block) : block;
      if (found !== null) return found;
    }
  }
  return null;
}

/** A table that only draws a frame or columns around running text: one cell with content, or most of the document in one. */
function isFrame(table: FlowTable, total: number): boolean {
  const filled = table.rows.flat().filter((cell) => lengthOf(cell) > 0);
  if (filled.length <= 1) return true;
  return filled.some((cell) => cell.length >= FRAME_PARAGRAPHS && lengthOf(cell) > total / 2);
}

const lengthOf = (blocks: readonly FlowBlock[]): number =>
  blocks.reduce((sum, block) => sum + (isTable(block) ? lengthOf(block.rows.flat(2)) : block.text.trim().length), 0);

const emphasisedLength = (blocks: readonly FlowBlock[]): number =>
  blocks.reduce((sum, block) => {
    if (isTable(block)) return sum + emphasisedLength(block.rows.flat(2));
    return sum + (block.isEmphasised ? block.text.trim().length : 0);
  }, 0);
