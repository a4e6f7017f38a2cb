import type { SourceText, Span } from "@fazhi/schema";
import { matchMarker } from "@fazhi/text";
import { compact, type Draft, type Paragraph } from "./draft.js";
import { endsAsHeading } from "./headings.js";
import { isWholeTitle } from "./title.js";

/** Lines this much shorter than the longest, in half-width columns, still count as full: a mark may not begin a line. */
const RAGGED = 4;
/** A text of fewer full lines shows nothing. */
const FEWEST_FULL = 8;
/** Of all lines of some length so many are full in a text that was broken at a fixed width. */
const SHARE_FULL = 0.4;
/** Full lines that end a sentence by chance; where paragraphs end there, it is no chance. */
const MOST_ENDING = 0.5;
const SHORTEST = 30;
/** No text that was broken at a fixed width has lines as long as this. */
const MOST_UNITS = 120;
/** Indents part paragraphs where at least this share of the lines behind short ones have one, and few of the others. */
const SHARE_INDENTED = 0.8;
const MOST_INDENTED_WITHIN = 0.2;

const HANGING = /[，。；：、？！）》”’,;:?!)]/;
const SENTENCE_END = /[。!?:;]["')]?$/;

/** A text whose lines were joined to paragraphs. */
export interface Unwrapped {
  readonly source: SourceText;
  /** Where a span of the joined text stands in the text as found. */
  readonly spanInText: (span: Span) => Span;
}

/** Half-width columns of a stretch of text. */
function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) columns += text.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return columns;
}

/**
 * Joins the lines of a text that was broken at a fixed width (a mail, a terminal, a PDF by hand), so that a sentence is one
 * paragraph again, and a number that was broken one number.
 *
 * @param paragraphs the lines of the document, page furniture left out; what stands between two joined lines is left out too
 * @returns null for a text whose lines are paragraphs
 */
export function unwrap(draft: Draft, paragraphs: readonly Paragraph[]): Unwrapped | null {
  const breaks = breaksInParagraphs(draft, paragraphs);
  return breaks.length === 0 ? null : without(draft.source, breaks);
}

/** What stands between the lines that are one paragraph. */
function breaksInParagraphs(draft: Draft, paragraphs: readonly Paragraph[]): readonly Span[] {
  if (paragraphs.length < FEWEST_FULL) return [];
  // The whole line, of which a paragraph may be a piece: no width is worth measuring that is longer.
  if (paragraphs.some(({ line, end }) => end - draft.lines.start(line - 1) > MOST_UNITS)) return [];
  const columns = paragraphs.map(({ line, end }) => columnsOf(draft.text, draft.lines.start(line - 1), end));
  // A mark at the end of a line may hang over its edge.
  const inner = paragraphs.map(
    ({ end }, index) => (columns[index] ?? 0) - (HANGING.test(draft.text.charAt(end - 1)) ? 2 : 0),
  );
  const long = inner.filter((width) => width >= SHORTEST).sort((a, b) => b - a);
  // The longest few may be titles or lines that a mark hangs over.
  const full = long[Math.min(2, long.length - 1)] ?? 0;
  const isFull = columns.map((width, index) => {
    const next = paragraphs[index + 1];
    return (
      (inner[index] ?? 0) <= full + RAGGED &&
      (width >= full - RAGGED || (next ? width + firstWord(draft, next) > full : false))
    );
  });
  const fullLines = paragraphs.filter((_, index) => isFull[index]);
  if (fullLines.length < FEWEST_FULL || fullLines.length < SHARE_FULL * long.length) return [];
  const ending = fullLines.filter((line) => endsSentence(draft, line)).length;
  const indent = meaningOfIndent(draft, paragraphs, isFull);
  if (ending > MOST_ENDING * fullLines.length && indent !== "paragraph") return [];

  const breaks: Span[] = [];
  for (let index = 1; index < paragraphs.length; index++) {
    const [above, paragraph] = [paragraphs[index - 1], paragraphs[index]];
    if (!above || !paragraph || isFull[index - 1] !== true || above.mark !== null || paragraph.mark !== null) continue;
    const begins = breaks[breaks.length - 1]?.end !== above.start;
    const indented = indent !== "nothing" && isIndented(draft, paragraph);
    if (indented || (indent !== "paragraph" && isWhole(draft, above, paragraph, index, begins))) continue;
    breaks.push({ start: above.end, end: paragraph.start });
  }
  return breaks;
}

/** What no editor breaks: a number, a Latin word. */
const UNBROKEN = /^[\dA-Za-z.,%+/-]{2,16}/;

/** The columns of the number or Latin word that a line begins with, which did not fit on the line above. */
const firstWord = ({ folded }: Draft, { start, end }: Paragraph): number =>
  UNBROKEN.exec(folded.slice(start, Math.min(end, start + 16)))?.[0].length ?? 0;

/** How many lines of a text may be its title. */
const TITLE_REACH = 4;

/** Whether a full line is all of its paragraph: it ends a sentence, is a title, or a numbered heading. */
function isWhole(draft: Draft, line: Paragraph, next: Paragraph, index: number, begins: boolean): boolean {
  if (endsSentence(draft, line)) return true;
  if (index <= TITLE_REACH && isWholeTitle(compact(draft, line))) return true;
  const marker = begins ? matchMarker(draft.folded, line.start) : null;
  if (marker === null) return false;
  const below = matchMarker(draft.folded, next.start);
  if (below && (below.ordinal === 1 || (below.kind === marker.kind && below.ordinal === marker.ordinal + 1)))
    return true;
  const key = compact(draft, line);
  return !/[。;:]/.test(key) && endsAsHeading(key);
}

const endsSentence = ({ folded }: Draft, { start, end }: Paragraph): boolean =>
  SENTENCE_END.test(folded.slice(Math.max(start, end - 2), end));

/** Whether an indent begins a paragraph, stands before every line and says nothing, or neither is sure. */
function meaningOfIndent(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  isFull: readonly boolean[],
): "paragraph" | "nothing" | "unknown" {
  let [first, firstIndented, within, withinIndented] = [0, 0, 0, 0];
  paragraphs.forEach((paragraph, index) => {
    const above = paragraphs[index - 1];
    if (!above) return;
    const indented = isIndented(draft, paragraph) ? 1 : 0;
    if (isFull[index - 1] !== true) {
      first++;
      firstIndented += indented;
    } else if (!endsSentence(draft, above)) {
      within++;
      withinIndented += indented;
    }
  });
  if (firstIndented < SHARE_INDENTED * first) return "unknown";
  if (withinIndented <= MOST_INDENTED_WITHIN * within) return "paragraph";
  return withinIndented >= SHARE_INDENTED * within ? "nothing" : "unknown";
}

const isIndented = ({ text, lines }: Draft, { line, start }: Paragraph): boolean =>
  /[\u3000\t]| {2}/.test(text.slice(lines.start(line - 1), start));

const isLatin = (text: string, at: number): boolean => /[A-Za-z]/.test(text.charAt(at));

/** The source without ranges of its text, which are in order. Between two Latin words a blank stays. */
function without(source: SourceText, ranges: readonly Span[]): Unwrapped {
  let text = "";
  let copied = 0;
  // Behind the range that was cut at `at` stands what was `from` in the text as found.
  const cuts: { readonly at: number; readonly from: number }[] = [];
  for (const { start, end } of ranges) {
    text += source.text.slice(copied, start);
    if (isLatin(source.text, start - 1) && isLatin(source.text, end)) text += " ";
    cuts.push({ at: text.length, from: end });
    copied = end;
  }
  text += source.text.slice(copied);

  const found = (offset: number): number => {
    const cut = cuts[lastCut(cuts, ({ at }) => at <= offset)];
    return cut ? cut.from + (offset - cut.at) : offset;
  };
  const joined = (offset: number): number => {
    const index = lastCut(cuts, ({ from }) => from <= offset);
    const [cut, next] = [cuts[index], cuts[index + 1]];
    const at = cut ? cut.at + (offset - cut.from) : offset;
    return next ? Math.min(at, next.at) : at;
  };
  const spanJoined = ({ start, end }: Span): Span => ({ start: joined(start), end: joined(end) });
  const isLeft = ({ start, end }: Span): boolean => start < end;
  return {
    source: {
      ...source,
      text,
      markup: source.markup.map(spanJoined).filter(isLeft),
      blocks:
        source.blocks
          ?.map((block) => ({ ...block, span: spanJoined(block.span) }))
          .filter(({ span }) => isLeft(span)) ?? null,
    },
    // The last unit of a span, and not the one behind it, says where the span ends.
    spanInText: ({ start, end }) => ({ start: found(start), end: end > start ? found(end - 1) + 1 : found(end) }),
  };
}

/** The index of the last cut that lies before, or -1. */
function lastCut<Cut>(cuts: readonly Cut[], liesBefore: (cut: Cut) => boolean): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cut = cuts[middle];
    if (cut !== undefined && liesBefore(cut)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
