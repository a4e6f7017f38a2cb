import { pairBrackets } from "./brackets.js";
import { isAsciiAlphanumeric, isBlank, isLineBreak } from "./characters.js";
import { isFullPoint } from "./sentence-points.js";
import { clampRange, type Span } from "./span.js";

export interface SentenceOptions {
  /** Whether ；and ; end a sentence as well; default false. */
  readonly semicolons?: boolean;
  /** Whether …… ends a sentence, unless a comma, 等 or the like follows; default false. */
  readonly ellipses?: boolean;
  /** Whether a point may stand for 。, as in texts that lost their full-width marks (满意率99.8%.群众认可.); default false. */
  readonly points?: boolean;
}

/** Brackets farther apart do not protect the full stops between them, so that a lost 》 cannot swallow the rest. */
const REACH = { length: 500, lineBreaks: 0 };
const KINDS = ["“”", "「」", "『』", "《》", "（）"];

const STOPS = "。｡！？!?";
const MARKS = /[。｡！？!?；;\n\r\u2028\u2029]/g;
/** With what the options add. */
const MORE_MARKS = /[。｡！？!?；;….．\n\r\u2028\u2029]/g;
const CLOSERS = "”’」』）)》\"'";
/** After a closing quotation mark these show that the sentence goes on. */
const CONTINUES = "，,、；;：:的等之和与及为是";

/**
 * Splits a text into sentences: at 。！？!? (optionally ；; …… and points) and at line breaks.
 *
 * Marks inside “” 「」 『』 《》 （） do not split; a stop right before the closing mark ends the sentence after it, unless a
 * comma or the like follows. Brackets without partner within 500 units of the same line protect nothing. Half-width ?
 * and ! between Latin letters or digits (addresses) do not split. Give it the original text: quotation marks folded to
 * `"` cannot be told apart.
 *
 * @returns absolute spans in order, without blanks at their ends; every character that is no blank or line break lies
 * in exactly one
 */
export function splitSentences(
  text: string,
  start = 0,
  end: number = text.length,
  options: SentenceOptions = {},
): readonly Span[] {
  const range = clampRange(text, start, end);
  const stops = options.semicolons ? `${STOPS}；;` : STOPS;
  const marks = options.ellipses || options.points ? MORE_MARKS : MARKS;
  const { pairs } = pairBrackets(text, range.start, range.end, REACH, KINDS);
  // A slice, so that what stands outside the range is not searched.
  const part = text.slice(range.start, range.end);
  const sentences: Span[] = [];
  let from = range.start;
  const cut = (to: number) => {
    const sentence = trimmed(text, from, to);
    if (sentence) sentences.push(sentence);
    from = to;
  };
  let next = 0;
  let mark = range.start - 1;
  for (let offset = range.start; offset < range.end; ) {
    if (mark < offset) mark = nextMark(part, offset - range.start, marks) + range.start;
    while ((pairs[next]?.open ?? offset) < offset) next++;
    const pair = pairs[next];
    if (pair && pair.open < mark) {
      offset = pair.close + 1;
      if (endsWith(text, pair.close, stops) && endsAfter(text, offset, range.end)) cut(offset);
      continue;
    }
    offset = mark + 1;
    if (mark === range.end) break;
    if (isLineBreak(text.charCodeAt(mark))) {
      cut(mark);
    } else if (isStop(text, mark, stops, from, range.end, options)) {
      if (text.charAt(mark) === "…") offset = ellipsisEnd(text, mark, range.end);
      while (offset < range.end && stops.includes(text.charAt(offset))) offset++;
      while (offset < range.end && CLOSERS.includes(text.charAt(offset))) offset++;
      cut(offset);
    }
  }
  cut(range.end);
  return sentences;
}

/** The offset of the next stop or line break; the end of the text where there is none. */
function nextMark(text: string, from: number, marks: RegExp): number {
  marks.lastIndex = from;
  return marks.test(text) ? marks.lastIndex - 1 : text.length;
}

function isStop(
  text: string,
  mark: number,
  stops: string,
  sentence: number,
  end: number,
  { ellipses, points }: SentenceOptions,
): boolean {
  const character = text.charAt(mark);
  if (stops.includes(character)) return !isInsideAddress(text, mark, end);
  if (character === "…") {
    // Asked once of a run, at its first mark.
    const inside = mark > sentence && text.charAt(mark - 1) === "…";
    return ellipses === true && !inside && endsAfter(text, ellipsisEnd(text, mark, end), end);
  }
  return points === true && (character === "." || character === "．") && isFullPoint(text, mark, sentence, end);
}

function ellipsisEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charAt(at) === "…") at++;
  return at;
}

/** Whether a quotation or parenthesis ends with a stop; a title in 《》 may, but never ends a sentence. */
function endsWith(text: string, close: number, stops: string): boolean {
  return text.charAt(close) !== "》" && stops.includes(text.charAt(close - 1));
}

function endsAfter(text: string, offset: number, end: number): boolean {
  return offset >= end || !(CONTINUES.includes(text.charAt(offset)) || CLOSERS.includes(text.charAt(offset)));
}

function isInsideAddress(text: string, offset: number, end: number): boolean {
  return text.charCodeAt(offset) < 0x80 && offset + 1 < end && isAsciiAlphanumeric(text.charCodeAt(offset + 1));
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isGap(text.charCodeAt(from))) from++;
  while (to > from && isGap(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

const isGap = (code: number) => isBlank(code) || isLineBreak(code);
