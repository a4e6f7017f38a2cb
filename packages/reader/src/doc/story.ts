import { isEmphaticFont } from "../flow/fonts.js";
import type { Guard } from "../guard.js";
import { fieldMarks, OpenFields } from "./fields.js";
import { type CharacterProperties, type ParagraphProperties, paragraphProperties, toggled } from "./properties.js";
import { type Run, runsOf } from "./runs.js";
import type { DocStyle } from "./style-sheet.js";
import type { WordFile } from "./word-file.js";

/** A paragraph of a story: its text as shown, and how it ends. */
export interface StoryParagraph {
  /** Position of its first character in the document, and that after its mark. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mark: "paragraph" | "cell" | "row";
  readonly depth: number;
  readonly style: DocStyle;
  readonly styleIndex: number;
  readonly properties: ParagraphProperties;
  readonly isEmphasised: boolean;
  readonly isNavigation: boolean;
  readonly hasPageField: boolean;
  /** Nothing of it is shown: hidden text, or deleted up to its mark. */
  readonly isHidden: boolean;
}

/** What is counted over a whole document while its stories are read. */
export interface StoryTally {
  insertions: number;
  deletions: number;
  pictures: number;
  unmapped: number;
  unnumbered: number;
}

interface Fragment {
  readonly text: string;
  readonly properties: CharacterProperties;
}

const INDEX_FIELDS = ["TOC", "INDEX", "TOA"];

/** Reads the paragraphs of the story that begins at the position `start` of the document. */
export function readStory(
  file: WordFile,
  start: number,
  length: number,
  tally: StoryTally,
  guard: Guard,
): readonly StoryParagraph[] {
  const runs = runsOf(file, start, start + length, guard);
  const marks = fieldMarks(runs.map(({ text }) => text).join(""));
  const fields = new OpenFields();
  const paragraphs: StoryParagraph[] = [];
  let fragments: Fragment[] = [];
  let begin = start;
  let isNavigation = false;
  let hasPageField = false;
  let revision: "none" | "inserted" | "deleted" = "none";

  const close = (run: Run, offset: number, mark: "paragraph" | "cell") => {
    const end = run.start + offset + 1;
    paragraphs.push(finished(file, run, offset, mark, { start: begin, end, fragments, isNavigation, hasPageField }));
    fragments = [];
    begin = end;
    isNavigation = false;
    hasPageField = false;
  };

  const show = (text: string, properties: CharacterProperties) => {
    if (fields.isHidden || text === "") return;
    fragments.push({ text, properties });
    if (INDEX_FIELDS.some((name) => fields.isIn(name)) && text.trim() !== "") isNavigation = true;
    if (fields.isIn("PAGE") || fields.isIn("NUMPAGES") || fields.isIn("SECTIONPAGES")) hasPageField = true;
  };

  const control = (run: Run, offset: number, code: number) => {
    const field = marks.get(run.start - start + offset);
    if (field !== undefined) {
      if (field.shown !== "") show(field.shown, run.properties);
      fields.apply(field);
      if (/^(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)$/.test(field.name) && field.role === "begin") tally.unnumbered++;
    } else if (code === 0x0d) close(run, offset, "paragraph");
    else if (code === 0x07) close(run, offset, "cell");
    else if (code === 0x0c && endsParagraph(file, run, offset)) close(run, offset, "paragraph");
    else if (code === 0x09) show("\t", run.properties);
    else if (code === 0x0a || code === 0x0b || code === 0x0c || code === 0x0e) show("\n", run.properties);
    else if (code === 0x1e) show("-", run.properties);
    else if (code === 0x01 || code === 0x08) tally.pictures++;
  };

  for (const run of runs) {
    guard.checkpoint();
    const { isDeleted, isInserted, symbol } = run.properties;
    const change = isDeleted ? "deleted" : isInserted ? "inserted" : "none";
    if (change !== revision) {
      if (change === "deleted") tally.deletions++;
      if (change === "inserted") tally.insertions++;
      revision = change;
    }
    if (symbol !== null && !isDeleted && /^\(+$/.test(run.text)) {
      show(symbolText(symbol, tally).repeat(run.text.length), run.properties);
      continue;
    }
    let from = 0;
    for (const match of run.text.matchAll(/[\0-\x1f]/g)) {
      const code = match[0].charCodeAt(0);
      // A deleted paragraph mark joins its paragraph to the next; the marks of fields and cells hold all the same.
      if (isDeleted && code !== 0x07 && (code < 0x13 || code > 0x15)) continue;
      if (!isDeleted) show(run.text.slice(from, match.index), run.properties);
      control(run, match.index, code);
      from = match.index + 1;
    }
    if (!isDeleted) show(run.text.slice(from), run.properties);
  }
  const last = runs.at(-1);
  if (fragments.length > 0 && last !== undefined) close(last, last.text.length - 1, "paragraph");
  return paragraphs;
}

/** 0x0C ends a paragraph at the end of a section; elsewhere it is a page break inside one. */
function endsParagraph(file: WordFile, run: Run, offset: number): boolean {
  const at = run.at + offset * run.bytesPerCharacter;
  const formatted = file.paragraphs.at(at);
  return formatted !== null && formatted.to <= at + run.bytesPerCharacter;
}

function finished(
  file: WordFile,
  run: Run,
  offset: number,
  mark: "paragraph" | "cell",
  content: Pick<StoryParagraph, "start" | "end" | "isNavigation" | "hasPageField"> & {
    readonly fragments: readonly Fragment[];
  },
): StoryParagraph {
  const formatted = file.paragraphs.at(run.at + offset * run.bytesPerCharacter);
  const own = formatted === null ? paragraphProperties(run.changes) : paragraphProperties(formatted.properties);
  const elsewhere = own.elsewhere === null ? own : paragraphProperties(hugeProperties(file, own.elsewhere), own);
  const properties = paragraphProperties(run.changes, elsewhere);
  const styleIndex = properties.style ?? formatted?.style ?? 0;
  const style = file.styles.style(styleIndex);
  const depth = Math.max(properties.tableDepth ?? 0, properties.isInTable || mark === "cell" ? 1 : 0);
  const isRowEnd = (mark === "cell" && properties.isRowEnd) || properties.isInnerRowEnd;
  return {
    start: content.start,
    end: content.end,
    mark: isRowEnd ? "row" : mark,
    depth,
    style,
    styleIndex,
    properties,
    isNavigation: content.isNavigation || (style.builtIn >= 19 && style.builtIn <= 27),
    hasPageField: content.hasPageField,
    ...shownText(file, style, content.fragments),
  };
}

/** sprmPHugePapx: a length and the modifications in the stream Data. */
function hugeProperties(file: WordFile, at: number) {
  return at + 2 <= file.data.length
    ? file.data.part(at + 2, Math.min(file.data.u16(at), file.data.length - at - 2))
    : file.data.part(0, 0);
}

function shownText(
  file: WordFile,
  style: DocStyle,
  fragments: readonly Fragment[],
): Pick<StoryParagraph, "text" | "isEmphasised" | "isHidden"> {
  let text = "";
  let letters = 0;
  let emphasised = 0;
  for (const fragment of fragments) {
    const { properties } = fragment;
    const own = properties.style === null ? null : file.styles.style(properties.style);
    if (toggled(properties.hidden, style.isHidden !== (own?.isHidden ?? false))) continue;
    text += fragment.text;
    const count = fragment.text.replace(/\s/g, "").length;
    const font = file.fonts[properties.font ?? own?.font ?? style.font ?? -1] ?? "";
    letters += count;
    if (toggled(properties.bold, style.isBold !== (own?.isBold ?? false)) || isEmphaticFont(font)) emphasised += count;
  }
  return { text, isEmphasised: letters > 0 && emphasised === letters, isHidden: text === "" && fragments.length > 0 };
}

/** Signs of symbol fonts lie in a private range, where only the font knows what they are. */
function symbolText(symbol: number, tally: StoryTally): string {
  if (symbol >= 0x20 && symbol < 0xe000) return String.fromCharCode(symbol);
  tally.unmapped++;
  return "\ufffd";
}
