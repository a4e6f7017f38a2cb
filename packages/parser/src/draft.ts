import type { Block, SourceText, Span } from "@fazhi/schema";
import { foldForMatching, type LineTable, splitLines, surveyText, type TextSurvey } from "@fazhi/text";
import { findMarks, type Marks } from "./marks.js";

/** One paragraph: a line of the text without its outer blanks and without page furniture glued to it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
  /** What the format says the line is, where it says so. */
  readonly mark: ParagraphMark | null;
}

/** A block that the format marks, as far as it bears on what a line is. */
type ParagraphMark = Pick<Block, "kind" | "level" | "furniture">;

/**
 * What all later steps read: the canonical text, and beside it a version folded for matching
 * that has the same length, so that every offset means the same in both.
 */
export interface Draft {
  readonly source: SourceText;
  readonly text: string;
  /** Half-width, simplified, syntax of the format blanked out. */
  readonly folded: string;
  readonly lines: LineTable;
  readonly marks: Marks;
  readonly survey: TextSurvey;
  readonly paragraphs: readonly Paragraph[];
}

const isBlank = (code: number) =>
  code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c || code === 0xfeff || code === 0x200b;

/** The span without blanks at its ends, or null when nothing is left. */
export function trimSpan(folded: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isBlank(folded.charCodeAt(from))) from++;
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** An indent of full-width blanks comes out of some conversions as question marks. */
export function afterLostIndent(folded: string, start: number): number {
  let from = start;
  while (isBlank(folded.charCodeAt(from))) from++;
  let at = from;
  while (folded.charCodeAt(at) === 0x3f) at++;
  return at - from >= 2 ? at : start;
}

/** What shows nothing and is no blank for `\s`; and line ends of other systems. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** The folded text with line feeds as its only line ends and blanks for what shows nothing, of the same length. */
function plain(folded: string, { hasOtherLineEnds, hasZeroWidth }: TextSurvey): string {
  const broken = hasOtherLineEnds ? folded.replace(/\r\n/g, " \n").replace(/[\r\u2028\u2029]/g, "\n") : folded;
  return hasZeroWidth ? broken.replace(INVISIBLE, " ") : broken;
}

/** Blanks out ranges that are in order: syntax (`**`, `## `, comments), page furniture. Line breaks stay. */
export function blanked(text: string, ranges: readonly Span[]): string {
  if (ranges.length === 0) return text;
  let result = "";
  let at = 0;
  for (const span of ranges) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + text.slice(span.start, span.end).replace(/[^\n]/g, " ");
    at = span.end;
  }
  return result + text.slice(at);
}

/** Blocks that are more than running text. */
const TELLING: ReadonlySet<Block["kind"]> = new Set(["title", "heading", "table", "footnote", "furniture", "comment"]);

/** The blocks by the lines they take up. */
function marksByLine(blocks: readonly Block[] | null, lines: LineTable): ReadonlyMap<number, ParagraphMark> {
  const marks = new Map<number, ParagraphMark>();
  for (const block of blocks ?? []) {
    if (!TELLING.has(block.kind)) continue;
    const last = lines.lineAt(Math.max(block.span.start, block.span.end - 1));
    for (let line = lines.lineAt(block.span.start); line <= last; line++) marks.set(line, block);
  }
  return marks;
}

/** Word's manual line break, a form feed and NEL part paragraphs without being lines of the file. */
function* pieces(folded: string, start: number, end: number): Generator<Span> {
  let from = start;
  for (let at = start; at < end; at++)
    if (/[\v\f\u0085]/.test(folded[at] ?? "")) {
      yield { start: from, end: at };
      from = at + 1;
    }
  yield { start: from, end };
}

export function draftOf(source: SourceText): Draft {
  const { text } = source;
  const lines = splitLines(text);
  const survey = surveyText(text);
  const folded = plain(foldForMatching(blanked(text, source.markup)), survey);
  const marked = marksByLine(source.blocks, lines);
  const paragraphs: Paragraph[] = [];
  const add = (from: number, to: number, line: number) => {
    const span = trimSpan(folded, afterLostIndent(folded, from), to);
    const mark = marked.get(line) ?? null;
    if (span !== null && mark?.kind !== "comment") paragraphs.push({ start: span.start, end: span.end, line, mark });
  };
  for (let index = 0; index < lines.count; index++) {
    if (!survey.hasSoftBreaks) add(lines.start(index), lines.end(index), index + 1);
    else for (const { start, end } of pieces(folded, lines.start(index), lines.end(index))) add(start, end, index + 1);
  }
  return { source, text, folded, lines, marks: findMarks(text, survey), survey, paragraphs };
}

/** The folded text of a span without any blanks: what headings and titles are compared as. */
export function compact(draft: Pick<Draft, "folded">, span: Span): string {
  return draft.folded.slice(span.start, span.end).replace(/\s+/g, "");
}

/** Where the units `within` of what `compact` makes of a span stand in the text; blanks between them are inside. */
export function placeOfCompact(draft: Pick<Draft, "folded">, span: Span, within: Span): Span {
  let seen = 0;
  let start = span.start;
  for (let at = span.start; at < span.end; at++) {
    if (/\s/.test(draft.folded[at] ?? "")) continue;
    if (seen === within.start) start = at;
    seen++;
    if (seen === within.end) return { start, end: at + 1 };
  }
  return { start, end: span.end };
}

/** The wording of a span; one over several lines is joined, without the furniture between them. */
export function printedOver({ text, folded }: Draft, { start, end }: Span): string {
  const wording = text.slice(start, end);
  if (!wording.includes("\n")) return wording;
  let at = start;
  return wording
    .split("\n")
    .map((line) => {
      const from = at;
      at += line.length + 1;
      return folded.slice(from, from + line.length).trim() === "" ? "" : line.trim();
    })
    .join("");
}
