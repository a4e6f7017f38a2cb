/** What one look at each unit of a text tells of it as a whole; offsets of what is not there are -1. */
export interface Survey {
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
}

const FULL_WIDTH = 1;
const HALF_WIDTH = 2;
const CONTROL = 3;
const REPLACED = 4;
const SOFT_BREAK = 5;

/** Every unit of which something is told lies in the first or the last block of 256; the last one follows the first here. */
const LAST_BLOCK = 0xff00;
const KINDS = new Uint8Array(0x200);
const indexOf = (code: number) => (code < 0x100 ? code : code - LAST_BLOCK + 0x100);

KINDS.fill(CONTROL, 0, 0x20);
KINDS.fill(0, 0x09, 0x0e);
KINDS[0x7f] = CONTROL;
for (const mark of "\v\f\u0085") KINDS[mark.charCodeAt(0)] = SOFT_BREAK;
for (const mark of ",:;()?!") KINDS[mark.charCodeAt(0)] = HALF_WIDTH;
for (const mark of "，：；（）？！") KINDS[indexOf(mark.charCodeAt(0))] = FULL_WIDTH;
KINDS[indexOf(0xfffd)] = REPLACED;

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;

/** Looks at each unit of a text once, which costs less than a search of the platform for each question. */
export function surveyOf(text: string): Survey {
  let fullWidth = 0;
  let halfWidth = 0;
  let firstHalfWidth = -1;
  let controls = 0;
  let firstControl = -1;
  let hasReplaced = false;
  let hasSoftBreaks = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Han characters, by far the most, lie between the two blocks.
    if (code >= 0x100 && code < LAST_BLOCK) continue;
    const kind = KINDS[indexOf(code)];
    if (kind === 0) continue;
    if (kind === FULL_WIDTH) fullWidth++;
    else if (kind === HALF_WIDTH) {
      if (!isHan(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(at + 1))) continue;
      if (halfWidth === 0) firstHalfWidth = at;
      halfWidth++;
    } else if (kind === CONTROL) {
      if (controls === 0) firstControl = at;
      controls++;
    } else if (kind === REPLACED) hasReplaced = true;
    else hasSoftBreaks = true;
  }
  return { fullWidth, halfWidth, firstHalfWidth, controls, firstControl, hasReplaced, hasSoftBreaks };
}
