import type { Draft, Paragraph } from "./draft.js";

/** Lines this much shorter than the longest, in half-width columns, still count as full: a mark may not begin a line. */
const RAGGED = 4;
/** A text of fewer full lines shows nothing. */
const FEWEST_FULL = 8;
/** Of all lines of some length so many are full in a text that was broken at a fixed width. */
const SHARE_FULL = 0.4;
/** Full lines that end a sentence by chance; where paragraphs end there, it is no chance. */
const MOST_ENDING = 0.5;
const SHORTEST = 30;

const SENTENCE_END = /[。!?:;]["')]?$/;

/** Half-width columns of a stretch of text, at most `most`. */
function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) columns += text.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return columns;
}

/**
 * Joins the lines of a text that was broken at a fixed width (a mail, a terminal, a PDF by hand), so that a sentence is one
 * paragraph again. Texts whose lines are paragraphs come back as they are.
 *
 * @returns the paragraphs, and the folded text in which the breaks inside them are blanks
 */
export function joinWrapped(
  draft: Draft,
  paragraphs: readonly Paragraph[],
): { readonly folded: string; readonly paragraphs: readonly Paragraph[] } {
  const same = { folded: draft.folded, paragraphs };
  if (paragraphs.length < FEWEST_FULL || paragraphs.some(({ end, start }) => end - start > MOST_UNITS)) return same;
  const columns = paragraphs.map(({ line, end }) => columnsOf(draft.text, draft.lines.start(line - 1), end));
  const long = columns.filter((width) => width >= SHORTEST).sort((a, b) => b - a);
  // The longest few may be titles or lines that a mark hangs over.
  const full = long[Math.min(2, long.length - 1)] ?? 0;
  const isFull = columns.map((width) => width >= full - RAGGED && width <= full + RAGGED);
  const fullLines = paragraphs.filter((_, index) => isFull[index]);
  if (fullLines.length < FEWEST_FULL || fullLines.length < SHARE_FULL * long.length) return same;
  const ending = fullLines.filter(({ start, end }) => SENTENCE_END.test(draft.folded.slice(start, end))).length;
  if (ending > MOST_ENDING * fullLines.length) return same;

  const joined: Paragraph[] = [];
  let folded = "";
  let copied = 0;
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const last = joined.at(-1);
    const goesOn =
      open && last !== undefined && last.mark === null && paragraph.mark === null && !isIndented(draft, paragraph);
    if (goesOn) {
      joined[joined.length - 1] = { ...last, end: paragraph.end };
      folded += draft.folded.slice(copied, last.end) + " ".repeat(paragraph.start - last.end);
      copied = paragraph.start;
    } else joined.push(paragraph);
    open = isFull[index] === true && !SENTENCE_END.test(draft.folded.slice(paragraph.start, paragraph.end));
  });
  return { folded: folded + draft.folded.slice(copied), paragraphs: joined };
}

/** No text that was broken at a fixed width has lines as long as this. */
const MOST_UNITS = 120;

const isIndented = ({ text, lines }: Draft, { line, start }: Paragraph): boolean =>
  /[\u3000\t]| {2}/.test(text.slice(lines.start(line - 1), start));
