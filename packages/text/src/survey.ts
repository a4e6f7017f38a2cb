import { isCentury } from "./digit-runs.js";

/** What one look at each unit of a text tells of it as a whole; the offset of what is not there is -1. */
export interface TextSurvey {
  /** Full-width ，：；（）？！. */
  readonly fullWidth: number;
  /** Half-width ones beside a Han character. */
  readonly halfWidth: number;
  readonly firstHalfWidth: number;
  /** Control characters that no text has; line breaks and tabs are not among them. */
  readonly controls: number;
  readonly firstControl: number;
  /** Whether U+FFFD stands for lost characters. */
  readonly hasReplaced: boolean;
  /** Whether there are vertical tabs, form feeds or NEL, which part paragraphs without being lines. */
  readonly hasSoftBreaks: boolean;
  /** Whether lines end in other ways than by LF: CR, U+2028, U+2029. */
  readonly hasOtherLineEnds: boolean;
  /** Whether there are zero-width characters: U+200B to U+200D, U+2060, U+FEFF. */
  readonly hasZeroWidth: boolean;
  /** The offsets of all digits, ASCII or full-width, and of 百 千 万 亿. */
  readonly numbers: readonly number[];
  /** Those at which a run of digits begins with 19, 20 or 21, as years do. */
  readonly centuries: readonly number[];
}

/** An option of functions that search a text. */
export interface Surveyed {
  /** The survey of the very text that is searched, for callers who search one text for several things; of use for a whole text only. */
  readonly survey?: TextSurvey;
}

/** The survey as far as it holds for the part that is searched: its offsets are those of the whole text. */
export const surveyOfRange = ({ survey }: Surveyed, text: string, part: string): TextSurvey | undefined =>
  part.length === text.length ? survey : undefined;

const NUMBER = 1;
const FULL_WIDTH = 2;
const HALF_WIDTH = 3;
const CONTROL = 4;
const REPLACED = 5;
const SOFT_BREAK = 6;
const LINE_END = 7;
const ZERO_WIDTH = 8;

let kinds: Uint8Array | undefined;

/** By unit; 0 for nearly all of them. */
function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  table.fill(CONTROL, 0, 0x20);
  mark("\t\n", 0);
  mark("\r\u2028\u2029", LINE_END);
  mark("\u200b\u200c\u200d\u2060\ufeff", ZERO_WIDTH);
  mark("\u007f", CONTROL);
  mark("\v\f\u0085", SOFT_BREAK);
  mark("0123456789０１２３４５６７８９百千万亿", NUMBER);
  mark("，：；（）？！", FULL_WIDTH);
  mark(",:;()?!", HALF_WIDTH);
  mark("\ufffd", REPLACED);
  return table;
}

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;

/** Looks at each unit of a text once, which costs less than a search of the platform for each question. */
export function surveyText(text: string): TextSurvey {
  kinds ??= kindsOfUnits();
  const numbers: number[] = [];
  const centuries: number[] = [];
  let fullWidth = 0;
  let halfWidth = 0;
  let firstHalfWidth = -1;
  let controls = 0;
  let firstControl = -1;
  let hasReplaced = false;
  let hasSoftBreaks = false;
  let hasOtherLineEnds = false;
  let hasZeroWidth = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === NUMBER) {
      numbers.push(at);
      if (isCentury(text, at)) centuries.push(at);
    } else if (kind === FULL_WIDTH) fullWidth++;
    else if (kind === HALF_WIDTH) {
      if (!isHan(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(at + 1))) continue;
      if (halfWidth === 0) firstHalfWidth = at;
      halfWidth++;
    } else if (kind === CONTROL) {
      if (controls === 0) firstControl = at;
      controls++;
    } else if (kind === REPLACED) hasReplaced = true;
    else if (kind === LINE_END) hasOtherLineEnds = true;
    else if (kind === ZERO_WIDTH) hasZeroWidth = true;
    else hasSoftBreaks = true;
  }
  return {
    fullWidth,
    halfWidth,
    firstHalfWidth,
    controls,
    firstControl,
    hasReplaced,
    hasSoftBreaks,
    hasOtherLineEnds,
    hasZeroWidth,
    numbers,
    centuries,
  };
}
