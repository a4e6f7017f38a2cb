import { pairBrackets } from "./brackets.js";
import { isBlank, isLineBreak } from "./characters.js";
import { clampRange, matchesIn, type Span } from "./span.js";

export interface SentenceOptions {
  /** Whether ；and ; end a sentence as well; default false. */
  readonly semicolons?: boolean;
}

/** Brackets farther apart do not protect the full stops between them, so that a lost 》 cannot swallow the rest. */
const REACH = { length: 500, lineBreaks: 0 };
const KINDS = ["“”", "「」", "『』", "《》", "（）"];

const MARKS = /[。｡！？!?；;“「『《（(\n\r\u2028\u2029]/g;
const STOPS = "。｡！？!?";
const CLOSERS = "”’」』）)》\"'";
/** After a closing quotation mark these show that the sentence goes on. */
const CONTINUES = "，,、；;：:的等之和与及为是";

/**
 * Splits a text into sentences: at 。！？!? (optionally ；;) and at line breaks.
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
  const closing = new Map(
    pairBrackets(text, range.start, range.end, REACH, KINDS).pairs.map(({ open, close }) => [open, close]),
  );
  const sentences: Span[] = [];
  let from = range.start;
  const cut = (to: number) => {
    const sentence = trimmed(text, from, to);
    if (sentence) sentences.push(sentence);
    from = to;
  };
  let resume = range.start;
  for (const [match, offset] of matchesIn(MARKS, text, range.start, range.end)) {
    if (offset < resume) continue;
    const mark = match[0];
    const close = closing.get(offset);
    if (isLineBreak(mark.charCodeAt(0))) {
      cut(offset);
    } else if (close !== undefined) {
      resume = close + 1;
      if (endsWith(text, close, stops) && endsAfter(text, close + 1, range.end)) cut(close + 1);
    } else if (stops.includes(mark) && !isInsideAddress(text, offset, range.end)) {
      let after = offset + 1;
      while (after < range.end && stops.includes(text.charAt(after))) after++;
      while (after < range.end && CLOSERS.includes(text.charAt(after))) after++;
      resume = after;
      cut(after);
    }
  }
  cut(range.end);
  return sentences;
}

/** Whether a quotation or parenthesis ends with a stop; a title in 《》 may, but never ends a sentence. */
function endsWith(text: string, close: number, stops: string): boolean {
  return text.charAt(close) !== "》" && stops.includes(text.charAt(close - 1));
}

function endsAfter(text: string, offset: number, end: number): boolean {
  return offset >= end || !(CONTINUES.includes(text.charAt(offset)) || CLOSERS.includes(text.charAt(offset)));
}

function isInsideAddress(text: string, offset: number, end: number): boolean {
  return text.charCodeAt(offset) < 0x80 && offset + 1 < end && /[0-9A-Za-z]/.test(text.charAt(offset + 1));
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isGap(text.charCodeAt(from))) from++;
  while (to > from && isGap(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

const isGap = (code: number) => isBlank(code) || isLineBreak(code);
