/** A character at its place: left edge and baseline in millimetres. */
export interface SetCharacter {
  readonly character: string;
  readonly x: number;
}

/** A line as it stands on a page. */
export interface SetLine {
  readonly characters: readonly SetCharacter[];
  readonly y: number;
  readonly size: number;
  readonly font: "body" | "heading" | "title";
}

export interface SetPage {
  readonly lines: readonly SetLine[];
  /** Borders of table cells: left, top, right, bottom. */
  readonly rules: readonly (readonly [number, number, number, number])[];
}

/** What a report is made of; a string is a paragraph. */
export type ReportPart = string | { readonly heading: string } | { readonly table: readonly (readonly string[])[] };

/** The page of an official document (GB/T 9704-2012): A4, 28 characters a line, 22 lines a page, 三号. */
export const SHEET = { width: 210, height: 297, left: 26, top: 41, size: 5.64, perLine: 28, perPage: 22, pitch: 10.2 };
const TITLE_SIZE = 7.76;

const NO_LINE_START = "，。、；：？！）》」』】〉〕”’…％%,.;:?!)";
const NO_LINE_END = "（《「『【〈〔“‘(";

/** Sets a report as word processors do: indented paragraphs, justified lines, a page number at the foot. */
export function typeset(title: readonly string[], parts: readonly ReportPart[], numbered: boolean): readonly SetPage[] {
  const pages: { lines: SetLine[]; rules: (readonly [number, number, number, number])[] }[] = [];
  let row = SHEET.perPage;
  const nextRow = (): { readonly page: (typeof pages)[number]; readonly y: number } => {
    if (row >= SHEET.perPage) {
      pages.push({ lines: [], rules: [] });
      row = 0;
    }
    const page = pages[pages.length - 1] ?? { lines: [], rules: [] };
    row++;
    return { page, y: SHEET.top + (row - 1) * SHEET.pitch };
  };
  const measure = SHEET.perLine * SHEET.size;
  for (const text of title) {
    const { page, y } = nextRow();
    const width = widthOf(text) * TITLE_SIZE;
    page.lines.push({
      characters: placed([...text], SHEET.left + (measure - width) / 2, TITLE_SIZE),
      y,
      size: TITLE_SIZE,
      font: "title",
    });
  }
  if (title.length > 0) row++;
  for (const part of parts) {
    if (typeof part === "object" && "table" in part) {
      const columns = Math.max(1, ...part.table.map((cells) => cells.length));
      const width = measure / columns;
      for (const cells of part.table) {
        const { page, y } = nextRow();
        const top = y - SHEET.size * 1.2;
        for (let column = 0; column < columns; column++) {
          const left = SHEET.left + column * width;
          page.rules.push([left, top, left + width, top], [left, top + SHEET.pitch, left + width, top + SHEET.pitch]);
          page.rules.push([left, top, left, top + SHEET.pitch], [left + width, top, left + width, top + SHEET.pitch]);
          const characters = placed([...(cells[column] ?? "")], left + 2, SHEET.size);
          if (characters.length > 0) page.lines.push({ characters, y, size: SHEET.size, font: "body" });
        }
      }
      continue;
    }
    const text = typeof part === "string" ? part : part.heading;
    for (const characters of brokenLines(text)) {
      const { page, y } = nextRow();
      page.lines.push({ characters, y, size: SHEET.size, font: typeof part === "string" ? "body" : "heading" });
    }
  }
  if (numbered) {
    for (const [index, page] of pages.entries()) {
      const number = `— ${index + 1} —`;
      const x = SHEET.left + (measure - widthOf(number) * 4.94) / 2;
      page.lines.push({ characters: placed([...number], x, 4.94), y: 277, size: 4.94, font: "body" });
    }
  }
  return pages;
}

const isHalf = (character: string): boolean => /[\u0020-\u007e]/.test(character);
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (isHalf(one) ? 0.5 : 1), 0);

function placed(characters: readonly string[], left: number, size: number, stretch = 0): readonly SetCharacter[] {
  let x = left;
  return characters.map((character) => {
    const at = x;
    x += (isHalf(character) ? 0.5 : 1) * size + stretch;
    return { character, x: at };
  });
}

/**
 * A paragraph in lines: no mark at the wrong end of a line, no number broken, full lines stretched to the margin. One
 * closing mark may hang over it.
 */
function brokenLines(text: string): readonly (readonly SetCharacter[])[] {
  const lines: (readonly SetCharacter[])[] = [];
  let words: string[] = [];
  let indent = 2;
  const flush = (isLast: boolean): void => {
    const characters = words.flatMap((word) => [...word]);
    const slack = isLast ? 0 : (SHEET.perLine - indent - widthOf(words.join(""))) * SHEET.size;
    const stretch = characters.length > 1 ? Math.max(0, slack) / (characters.length - 1) : 0;
    if (characters.length > 0) {
      lines.push(placed(characters, SHEET.left + indent * SHEET.size, SHEET.size, stretch));
    }
    indent = 0;
  };
  for (const word of text.match(/[\u0021-\u007e]{1,20}|[\s\S]/gu) ?? []) {
    const used = indent + widthOf(words.join(""));
    const mayHang = NO_LINE_START.includes(word) && used <= SHEET.perLine;
    if (used + widthOf(word) <= SHEET.perLine || mayHang) {
      words.push(word);
      continue;
    }
    const carried = [word];
    while (words.length > 1 && !mayPart(words.at(-1) ?? "", carried[0] ?? "")) carried.unshift(words.pop() ?? "");
    flush(false);
    words = carried;
  }
  flush(true);
  return lines;
}

const mayPart = (before: string, after: string): boolean =>
  !NO_LINE_START.includes(after.charAt(0)) && !NO_LINE_END.includes(before);
