import type { PageLine } from "./page-line.js";

const LONGEST = 60;
const LONGEST_MARKED = 150;
/** An article of which more is bold than this is set in bold, and nothing follows from it. */
const LARGEST_SHARE = 1 / 3;

/** True where bold type tells headings from text. */
export function boldIsTelling(lines: readonly PageLine[]): boolean {
  let [size, bold] = [0, 0];
  for (const line of lines) {
    if (line.kind !== "text") continue;
    size += line.size;
    bold += line.bold;
  }
  return bold <= LARGEST_SHARE * size;
}

const NUMBERED =
  /^[\s\u3000]{0,8}(?:第?[一二三四五六七八九十]{1,3}[、章节.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])/;
const ENDS_OPEN = /[，,、；;]$/;
const ENDS_SENTENCE = /[。！？!?.]$/;
const NO_HEADING = /^[\s\u3000]{0,8}(?:附件|附：|来源|\d{4}年\d{1,2}月\d{1,2}日$)/;

/** A paragraph all in bold that reads as a heading: short, no sentence, or a numbered one on a line of its own. */
export function isBoldHeading(line: PageLine): boolean {
  if (line.kind !== "text" || line.size === 0 || line.bold < line.size || line.size > LONGEST) return false;
  const text = line.text.trim();
  if (ENDS_OPEN.test(text) || NO_HEADING.test(text) || !/[\u3400-\u9fff]/.test(text)) return false;
  if (!ENDS_SENTENCE.test(text)) return true;
  return NUMBERED.test(text) && !/[。！？]/.test(text.slice(0, -1));
}

/** The level of an h1 … h6; null where whole paragraphs were put into one. */
export function headingLevel(line: PageLine): number | null {
  if (line.level === null || line.size > LONGEST_MARKED) return null;
  return line.size > LONGEST && ENDS_SENTENCE.test(line.text.trim()) ? null : line.level;
}
