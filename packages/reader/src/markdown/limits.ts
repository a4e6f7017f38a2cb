/** Which bound of {@link exceededLimit} a text breaks. */
export type MarkdownLimit = "length" | "marks" | "nesting" | "underlines" | "marks-per-paragraph";

/*
 * Bounds within which the Markdown tokenizer takes about a second at most. It is quadratic in the containers nested on
 * a line, in the underlined headings of a document and in the delimiters of a paragraph: 40 KB of `>` or of underlined
 * headings take ten seconds. A report of 300 KB stays far below all of them.
 */
const MOST_UNITS = 2_000_000;
const MOST_MARKS = 60_000;
const DEEPEST = 64;
const MOST_UNDERLINES = 1_000;
/** Delimiters × length of a paragraph, summed over the paragraphs. */
const MOST_WORK = 200_000_000;

const DELIMITERS = new Set("#*_`[]<>|\\&!~");

/** The first bound that a text breaks, or null where it is safe to look for its structure. One linear pass by lines. */
export function exceededLimit(text: string): MarkdownLimit | null {
  if (text.length > MOST_UNITS) return "length";
  let marks = 0;
  let underlines = 0;
  let work = 0;
  let paragraph = { length: 0, marks: 0 };
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    const opening = lineOpening(text, start, end);
    if (opening.depth > DEEPEST) return "nesting";
    const isBlank = opening.end >= end;
    if (isBlank || opening.interrupts) {
      work += paragraph.length * paragraph.marks;
      paragraph = { length: 0, marks: 0 };
    }
    if (isUnderline(text, start, end)) underlines++;
    const inLine = delimiters(text, opening.end, end);
    marks += inLine + opening.depth + 1;
    if (!isBlank) paragraph = { length: paragraph.length + end - start, marks: paragraph.marks + inLine };
    if (marks > MOST_MARKS) return "marks";
    if (underlines > MOST_UNDERLINES) return "underlines";
    if (work + paragraph.length * paragraph.marks > MOST_WORK) return "marks-per-paragraph";
    start = end + 1;
  }
  return null;
}

interface LineOpening {
  /** Where the content of the line begins. */
  readonly end: number;
  /** Containers that the line may stand in: its markers, and two columns of indentation for one. */
  readonly depth: number;
  /** The line surely ends the paragraph before it: a bullet or a heading. */
  readonly interrupts: boolean;
}

/** Steps over the quote marks, bullets and list numbers that begin a line. */
function lineOpening(text: string, start: number, end: number): LineOpening {
  let at = start;
  let markers = 0;
  let blanks = 0;
  let interrupts = false;
  while (at < end) {
    const unit = text.charAt(at);
    if (unit === " " || unit === "\t") {
      blanks += unit === "\t" ? 4 : 1;
      at++;
      continue;
    }
    const marker = markerLength(text, at, end);
    if (marker === 0) break;
    if (unit === "-" || unit === "*" || unit === "+") interrupts = true;
    markers++;
    at += marker;
  }
  if (at < end && text.charAt(at) === "#") interrupts = true;
  return { end: at, depth: at < end ? markers + Math.floor(blanks / 2) : markers, interrupts };
}

/** Units of a container's marker at an offset, 0 where there is none. */
function markerLength(text: string, at: number, end: number): number {
  const unit = text.charAt(at);
  if (unit === ">") return 1;
  if (unit === "-" || unit === "*" || unit === "+") return at + 1 < end && isGap(text.charAt(at + 1)) ? 1 : 0;
  let digits = 0;
  while (digits < 9 && isDigit(text.charAt(at + digits))) digits++;
  const point = text.charAt(at + digits);
  return digits > 0 && (point === "." || point === ")") && isGap(text.charAt(at + digits + 1)) ? digits + 1 : 0;
}

const isGap = (unit: string): boolean => unit === " " || unit === "\t";

const isDigit = (unit: string): boolean => unit >= "0" && unit <= "9" && unit.length === 1;

/** A line that may underline a heading; lists, rules and table rules count too, there are never hundreds of them. */
function isUnderline(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && ` \t>`.includes(text.charAt(at))) at++;
  const line = text.charAt(at);
  if (line !== "=" && line !== "-") return false;
  while (at < end && text.charAt(at) === line) at++;
  while (at < end && isGap(text.charAt(at))) at++;
  return at === end;
}

function delimiters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (DELIMITERS.has(text.charAt(at))) count++;
  return count;
}
