import { pairBrackets } from "./brackets.js";
import { isAsciiAlphanumeric, isBlank, isLineBreak } from "./characters.js";
import { clampRange, type Span } from "./span.js";

export interface SentenceOptions {
  /** Whether ；and ; end a sentence as well; default false. */
  readonly semicolons?: boolean;
}

/** Brackets farther apart do not protect the full stops between them, so that a lost 》 cannot swallow the rest. */
const REACH = { length: 500, lineBreaks: 0 };
const KINDS = ["“”", "「」", "『』", "《》", "（）"];

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
  const { pairs } = pairBrackets(text, range.start, range.end, REACH, KINDS);
  const sentences: Span[] = [];
  let from = range.start;
  const cut = (to: number) => {
    const sentence = trimmed(text, from, to);
    if (sentence) sentences.push(sentence);
    from = to;
  };
  let next = 0;
  let opened = pairs[0]?.open ?? range.end;
  for (let offset = range.start; offset < range.end; ) {
    const code = text.charCodeAt(offset);
    if (offset === opened) {
      const close = pairs[next]?.close ?? offset;
      if (endsWith(text, close, stops) && endsAfter(text, close + 1, range.end)) cut(close + 1);
      offset = close + 1;
      while (next < pairs.length && opened < offset) opened = pairs[++next]?.open ?? range.end;
    } else if (isOrdinary(code)) {
      offset++;
    } else if (isLineBreak(code)) {
      cut(offset++);
    } else if (stops.includes(text.charAt(offset)) && !isInsideAddress(text, offset, range.end)) {
      offset++;
      while (offset < range.end && stops.includes(text.charAt(offset))) offset++;
      while (offset < range.end && CLOSERS.includes(text.charAt(offset))) offset++;
      cut(offset);
    } else offset++;
  }
  cut(range.end);
  return sentences;
}

/** Between 。 and ！ lie the Han characters, most of a text, and no mark that counts here. */
const isOrdinary = (code: number) => (code > 0x3002 && code < 0xff01) || (code > 0x3f && code < 0x2028);

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
