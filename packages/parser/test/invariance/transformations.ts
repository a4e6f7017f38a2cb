import type { Report } from "@fazhi/schema";
import type { Random } from "../../eval/random.ts";
import { draftOf } from "../../src/draft.js";
import { markFurniture } from "../../src/furniture/furniture.js";
import { unwrap } from "../../src/unwrap.js";
import { textSource } from "../text-source.js";
import { HEADS, LINES, PARTICULARS, TAILS } from "./page-furniture.js";
import { Rewriting, type Rewritten } from "./rewriting.js";

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Writes each line with `write`, and the line breaks as they are or as `lineEnd`. */
function byLine(
  text: string,
  write: (rewriting: Rewriting, line: Line, index: number) => void,
  lineEnd?: string,
): Rewritten {
  const rewriting = new Rewriting(text);
  linesOf(text).forEach((line, index) => {
    if (index > 0) {
      if (lineEnd === undefined) rewriting.keep(line.start - 1, line.start);
      else rewriting.add(lineEnd);
    }
    write(rewriting, line, index);
  });
  return rewriting.done();
}

const keep = (rewriting: Rewriting, { start, end }: Line): Rewriting => rewriting.keep(start, end);

/** Some of the lines, by their indexes. */
const someOf = (count: number, of: number, random: Random): ReadonlySet<number> =>
  new Set(
    random.sample(
      Array.from({ length: of }, (_, index) => index),
      count,
    ),
  );

const picked = (random: Random, items: readonly string[]): string => items[random.integer(0, items.length - 1)] ?? "";

function withLines(furniture: readonly string[], places: number) {
  return (text: string, random: Random, reportYear: number | null): Rewritten => {
    // A report is put online in the year that follows its own.
    const year = String((reportYear ?? 2023) + 1);
    const line = (): string => picked(random, furniture).replaceAll("2024", year);
    const count = linesOf(text).length;
    const above = someOf(places, count + 1, random);
    const written = byLine(text, (rewriting, own, index) => {
      if (above.has(index)) rewriting.add(`${line()}\n`);
      keep(rewriting, own);
      if (index === count - 1 && above.has(count)) rewriting.add(`\n${line()}`);
    });
    return written;
  };
}

/** A line of nothing but a date: with the fields of a page beside it, it is the page's and no longer the signature's. */
const DATE_ALONE = /^[(（\s]*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?[)）\s]*$/;

/** The lines of the document itself, by their indexes. */
function ownLines(text: string): readonly number[] {
  const draft = draftOf(textSource(text));
  const { furniture, paragraphs } = markFurniture(draft);
  const pages = new Set(furniture.map(({ line }) => line));
  return paragraphs.flatMap(({ start, end, line }) =>
    pages.has(line) || DATE_ALONE.test(text.slice(start, end)) ? [] : [line - 1],
  );
}

function withGlued(pieces: readonly string[], end: "head" | "tail") {
  return (text: string, random: Random): Rewritten => {
    const at = new Set(random.sample(ownLines(text), 3));
    return byLine(text, (rewriting, line, index) => {
      if (end === "head" && at.has(index)) rewriting.add(picked(random, pieces));
      keep(rewriting, line);
      if (end === "tail" && at.has(index)) rewriting.add(picked(random, pieces));
    });
  };
}

/** Writes another unit for each for which there is one. */
function byUnit(otherFor: (text: string, at: number) => string) {
  return (text: string): Rewritten => {
    const rewriting = new Rewriting(text);
    for (let at = 0; at < text.length; at++) rewriting.replace(at, otherFor(text, at));
    return rewriting.done();
  };
}

const FULL_WIDTH_FROM = 0xff01;
const FULL_WIDTH_TO = 0xff5e;
const SHIFT = 0xfee0;

function halfWidth(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code >= FULL_WIDTH_FROM && code <= FULL_WIDTH_TO ? String.fromCharCode(code - SHIFT) : text.charAt(at);
}

const isHan = (text: string, at: number): boolean => /[\u4e00-\u9fff]/.test(text.charAt(at));

function fullWidthMarks(text: string, at: number): string {
  const mark = text.charAt(at);
  const beside = isHan(text, at - 1) || isHan(text, at + 1);
  return ",:;?!()".includes(mark) && beside ? String.fromCharCode(mark.charCodeAt(0) + SHIFT) : mark;
}

const fullWidthDigits = (text: string, at: number): string =>
  /[\d%]/.test(text.charAt(at)) ? String.fromCharCode(text.charCodeAt(at) + SHIFT) : text.charAt(at);

/** Number forms at the start of lines. */
const CHINESE_NUMBER = /^[ \t\u3000]*[一二三四五六七八九十]{1,3}(?=[、.．])/;
const ARABIC_NUMBER = /^[ \t\u3000]*\d{1,2}(?=[、.．](?!\d))/;

function withNumberMarks(number: RegExp, mark: string) {
  return (text: string): Rewritten =>
    byLine(text, (rewriting, line) => {
      const found = number.exec(text.slice(line.start, line.end));
      if (!found) return keep(rewriting, line);
      const at = line.start + found[0].length;
      return rewriting
        .keep(line.start, at)
        .replace(at, mark)
        .keep(at + 1, line.end);
    });
}

/** Marks that hang over the end of a line rather than begin one. */
const HANGING = "，。；：、？！）》”’〕】,.;:?!)%％";

const ENDS_PARAGRAPH = /[。；：！？;:!?]["”’』」）)]?$/;

/** Breaks each line into lines of so many columns, half-width characters taking one, numbers kept whole, as editors and mails do. */
function wrapped(columns: number, indent: string) {
  return (text: string): Rewritten =>
    byLine(text, (rewriting, { start, end }) => {
      const own = /^[ \t\u3000]*/.exec(text.slice(start, end))?.[0].length ?? 0;
      if (start + own === end) return rewriting.keep(start, end);
      rewriting.add(indent);
      let from = start + own;
      let to = fitting(text, from, end, columns - 2 * indent.length);
      while (to < end) {
        // Without indents a line that ends as a paragraph does is taken for its last one.
        while (indent === "" && to < end && ENDS_PARAGRAPH.test(text.slice(from, to))) to++;
        if (to >= end) break;
        rewriting.keep(from, to).add("\n");
        from = to;
        to = fitting(text, from, end, columns);
      }
      return rewriting.keep(from, end);
    });
}

/** Where a line that begins at `from` ends. */
function fitting(text: string, from: number, end: number, columns: number): number {
  let room = columns;
  let to = from;
  for (; to < end; to++) {
    room -= text.charCodeAt(to) < 0x2e80 ? 1 : 2;
    if (room < 0) break;
  }
  if (to === end) return end;
  while (to > from + 1 && /[\d.．%％ ]/.test(text.charAt(to)) && /[\d.． ]/.test(text.charAt(to - 1))) to--;
  while (to < end && HANGING.includes(text.charAt(to))) to++;
  return to;
}

export interface Transformation {
  readonly name: string;
  readonly apply: (text: string, random: Random, reportYear: number | null) => Rewritten;
  /** Kinds of facts that the change does destroy. */
  readonly destroys: readonly string[];
  /** Whether the change leaves such a text as it is for a reader, given what was understood of it; every text by default. */
  readonly holdsFor?: (text: string, report: Report) => boolean;
}

/** So many lines must be full, or nothing shows that a text was broken at a fixed width. */
const FEWEST_FULL = 12;

/** A text of fewer lines has lost its line breaks. */
const MOST_ONE_LINERS = 5;

/** No line was broken at a fixed width: there the width of each character tells which. */
function hasWholeParagraphs(text: string): boolean {
  const draft = draftOf(textSource(text));
  return unwrap(draft, markFurniture(draft).paragraphs) === null;
}

/** Lines are paragraphs, enough of them are long, and no line of the page itself would be broken. */
function canBeWrapped(columns: number) {
  return (text: string, { furniture, damage }: Report): boolean => {
    const rows = linesOf(text).map(({ start, end }) => (2 * (end - start)) / columns);
    const full = rows.reduce((sum, row) => sum + Math.floor(row), 0);
    const isPaged = furniture.some((item) => item.text.length * 2 > columns);
    return (
      rows.length > MOST_ONE_LINERS &&
      full >= FEWEST_FULL &&
      !isPaged &&
      hasWholeParagraphs(text) &&
      damage.every(({ kind }) => kind !== "single-line")
    );
  };
}

const WIDTH_ITSELF = ["punctuation", "damage"];
/** Damage is a property of the text as found: a document number over two lines does not show that it lost its brackets. */
const BROKEN_PLACES = ["damage"];

export const transformations: readonly Transformation[] = [
  { name: "furniture lines at any line boundary", apply: withLines(LINES, 4), destroys: [] },
  {
    name: "lines with the page's date and source",
    apply: withLines(PARTICULARS, 1),
    destroys: ["publishedOn", "diagnostics"],
    // Where nothing else tells the year, the day of publication does.
    holdsFor: (_, { reportYear }) => reportYear !== null,
  },
  {
    name: "furniture glued in front of lines",
    apply: withGlued(HEADS, "head"),
    destroys: [],
    holdsFor: hasWholeParagraphs,
  },
  { name: "furniture glued behind lines", apply: withGlued(TAILS, "tail"), destroys: [], holdsFor: hasWholeParagraphs },
  {
    name: "all marks, digits and letters of half width",
    apply: byUnit(halfWidth),
    destroys: WIDTH_ITSELF,
    holdsFor: hasWholeParagraphs,
  },
  { name: "marks of full width", apply: byUnit(fullWidthMarks), destroys: WIDTH_ITSELF, holdsFor: hasWholeParagraphs },
  { name: "digits of full width", apply: byUnit(fullWidthDigits), destroys: [], holdsFor: hasWholeParagraphs },
  { name: "CR LF", apply: (text) => byLine(text, keep, "\r\n"), destroys: [] },
  { name: "CR", apply: (text) => byLine(text, keep, "\r"), destroys: [] },
  {
    name: "blank lines between all lines and at both ends",
    apply: (text) => byLine(text, (rewriting, line) => keep(rewriting.add("\n"), line).add("\n \n")),
    destroys: [],
  },
  {
    name: "indents and trailing blanks",
    apply: (text) => byLine(text, (rewriting, line) => keep(rewriting.add("　　"), line).add(" \u00a0")),
    destroys: [],
  },
  {
    name: "zero-width characters at the ends of lines",
    apply: (text) => byLine(text, (rewriting, line) => keep(rewriting.add("\u200b"), line).add("\u200b\ufeff")),
    destroys: [],
  },
  { name: "一. for 一、", apply: withNumberMarks(CHINESE_NUMBER, "."), destroys: [] },
  { name: "一．for 一、", apply: withNumberMarks(CHINESE_NUMBER, "．"), destroys: [] },
  { name: "1、 for 1.", apply: withNumberMarks(ARABIC_NUMBER, "、"), destroys: [] },
  { name: "1. for 1、", apply: withNumberMarks(ARABIC_NUMBER, "."), destroys: [] },
  {
    name: "lines of 64 columns, paragraphs indented",
    apply: wrapped(64, "　　"),
    destroys: BROKEN_PLACES,
    holdsFor: canBeWrapped(64),
  },
  { name: "lines of 76 columns", apply: wrapped(76, ""), destroys: BROKEN_PLACES, holdsFor: canBeWrapped(76) },
];
