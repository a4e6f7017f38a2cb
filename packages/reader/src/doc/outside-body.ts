import type { FlowNote, RunningHead } from "../flow/document.js";
import { runningHead } from "../flow/document.js";
import { formatNumber, type NumberFormat } from "../flow/number-format.js";
import type { Guard } from "../guard.js";
import type { AnchoredBox } from "./body.js";
import { PLACES } from "./fib.js";
import type { LittleEndian } from "./little-endian.js";
import { readStory, type StoryParagraph, type StoryTally } from "./story.js";
import type { WordFile } from "./word-file.js";

const NOTE_REFERENCE_SIZE = 2;
const TEXT_BOX_SIZE = 22;
const SHAPE_SIZE = 26;
const HEADER_STORIES = 6;

/** A PLC (MS-DOC 2.2.2): positions, one more than there are entries of data behind them. */
interface PositionTable {
  readonly positions: readonly number[];
  readonly data: readonly LittleEndian[];
}

function positionTable(file: WordFile, index: number, size: number, guard: Guard): PositionTable {
  const { at, length } = file.information.place(index);
  if (length < 4) return { positions: [], data: [] };
  const table = file.table.part(at, length);
  const count = Math.floor((length - 4) / (4 + size));
  const positions: number[] = [];
  const data: LittleEndian[] = [];
  for (let entry = 0; entry <= count; entry++) {
    guard.countElement();
    positions.push(table.u32(4 * entry));
    if (entry < count) data.push(table.part(4 * (count + 1) + size * entry, size));
  }
  return { positions, data };
}

/** Footnotes or endnotes, each with its mark: its number, or what stands at its beginning. */
export function readNotes(
  file: WordFile,
  kind: "footnotes" | "endnotes",
  paragraphAt: (position: number) => number,
  tally: StoryTally,
  guard: Guard,
): readonly FlowNote[] {
  const { stories } = file.information;
  const isFootnote = kind === "footnotes";
  const start = stories.body + (isFootnote ? 0 : stories.footnotes + stories.headers + stories.comments);
  const references = isFootnote ? PLACES.footnoteReferences : PLACES.endnoteReferences;
  const texts = isFootnote ? PLACES.footnoteTexts : PLACES.endnoteTexts;
  // Word's own defaults; sections that choose another format are not looked at.
  const format: NumberFormat = isFootnote ? "decimal" : "lower-roman";
  const { positions, data } = positionTable(file, references, NOTE_REFERENCE_SIZE, guard);
  const bounds = positionTable(file, texts, 0, guard).positions;
  const paragraphs = readStory(file, start, stories[kind], tally, guard);
  const notes: FlowNote[] = [];
  let automatic = 0;
  let from = start;
  data.forEach((reference, index) => {
    const to = start + (bounds[index + 1] ?? 0);
    const mark = reference.i16(0) === 0 ? "" : formatNumber(++automatic, format);
    const text = textsOf(paragraphs, from, to).join("\n");
    from = Math.max(from, to);
    notes.push({ mark, text, paragraph: paragraphAt(positions[index] ?? 0) });
  });
  return notes;
}

/** Headers and footers of all sections: per section those of even, odd and first pages (PlcfHdd, MS-DOC 2.8.22). */
export function readRunningHeads(
  file: WordFile,
  tally: StoryTally,
  guard: Guard,
): { readonly headers: readonly RunningHead[]; readonly footers: readonly RunningHead[] } {
  const { stories } = file.information;
  const start = stories.body + stories.footnotes;
  const bounds = positionTable(file, PLACES.headers, 0, guard).positions;
  const paragraphs = readStory(file, start, stories.headers, tally, guard);
  const headers: RunningHead[] = [];
  const footers: RunningHead[] = [];
  for (const paragraph of paragraphs) {
    const story = storyAt(bounds, paragraph.start - start) - HEADER_STORIES;
    if (story < 0 || paragraph.mark === "row") continue;
    const isHeader = story % 6 === 0 || story % 6 === 1 || story % 6 === 4;
    (isHeader ? headers : footers).push(runningHead(paragraph.text, paragraph.hasPageField));
  }
  // Page numbers in frames, as WPS Office makes them: almost always those of a footer.
  const boxes = readStory(file, boxesStart(file) + stories.textBoxes, stories.headerTextBoxes, tally, guard);
  footers.push(...boxes.map(({ text, hasPageField }) => runningHead(text, hasPageField)));
  return { headers, footers };
}

/** The story that holds a position; the last of several that begin there, because the others are empty. */
function storyAt(bounds: readonly number[], position: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Text boxes by their anchors: shape and text box name the same number (Spa, FTXBXS; MS-DOC 2.9.253, 2.9.100). */
export function readTextBoxes(file: WordFile, tally: StoryTally, guard: Guard): readonly AnchoredBox[] {
  const { stories } = file.information;
  const start = boxesStart(file);
  const boxes = positionTable(file, PLACES.textBoxes, TEXT_BOX_SIZE, guard);
  const shapes = positionTable(file, PLACES.shapes, SHAPE_SIZE, guard);
  const anchors = new Map(shapes.data.map((shape, index) => [shape.u32(0), shapes.positions[index] ?? 0]));
  const paragraphs = readStory(file, start, stories.textBoxes, tally, guard);
  const found: AnchoredBox[] = [];
  let from = start;
  boxes.data.forEach((box, index) => {
    const to = start + (boxes.positions[index + 1] ?? 0);
    const content = paragraphsOf(paragraphs, from, to).filter(({ mark, text }) => mark !== "row" && text.trim() !== "");
    from = Math.max(from, to);
    // Shapes of a group are not in the list of anchors: their text comes at the end.
    const anchor = Math.min(anchors.get(box.u32(14)) ?? stories.body, Math.max(0, stories.body - 1));
    if (content.length > 0) found.push({ anchor, paragraphs: content });
  });
  return found.sort((a, b) => a.anchor - b.anchor);
}

/** How many comments the document carries (PlcfandRef, MS-DOC 2.8.9). */
export const commentCount = (file: WordFile): number =>
  Math.max(0, Math.floor((file.information.place(PLACES.commentReferences).length - 4) / 34));

const boxesStart = ({ information: { stories } }: WordFile): number =>
  stories.body + stories.footnotes + stories.headers + stories.comments + stories.endnotes;

/** Paragraphs are in order, so those between two positions lie together. */
function paragraphsOf(paragraphs: readonly StoryParagraph[], from: number, to: number): readonly StoryParagraph[] {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < paragraphs.length && (paragraphs[end]?.start ?? to) < to) end++;
  return paragraphs.slice(low, end);
}

const textsOf = (paragraphs: readonly StoryParagraph[], from: number, to: number): readonly string[] =>
  paragraphsOf(paragraphs, from, to)
    .map(({ text }) => text.trim())
    .filter((text) => text !== "");
