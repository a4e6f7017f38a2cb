import type { TextRun } from "../layout/page.js";
import { readableText } from "./characters.js";
import type { Glyph, PlacedText } from "./text-object.js";

/** A run in the frame of its direction: x along the text, y from line to line. */
export type FramedRun = TextRun;

interface OpenRun {
  text: string;
  readonly first: Framed;
  last: Framed;
  isVertical: boolean;
}

interface Framed {
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

/**
 * The pieces of a text that stand together on a line. One TextCode may hold several lines, the cells of a row or a column
 * of characters one below the other, by the distances between its characters alone.
 */
export function runsOf({ glyphs, size, direction }: PlacedText, bold: boolean): readonly FramedRun[] {
  const runs: FramedRun[] = [];
  let open: OpenRun | null = null;
  let blank = "";
  const close = (): void => {
    if (open !== null) runs.push(finished(open, size, bold));
    open = null;
    blank = "";
  };
  for (const glyph of glyphs) {
    if (glyph.character.trim() === "") {
      blank += glyph.character;
      continue;
    }
    const next = framed(glyph, direction === "slanted" ? 0 : direction);
    const goesOn: boolean =
      open !== null && (blank === "" || blank === " " || blank === "\u00a0") && joins(open, next, size, blank);
    if (open !== null && goesOn) {
      open.text += blank + glyph.character;
      open.isVertical ||= isBelow(open.last, next, size);
      open.last = next;
      blank = "";
    } else {
      close();
      open = { text: glyph.character, first: next, last: next, isVertical: false };
    }
  }
  close();
  return runs;
}

function framed({ at: { x, y }, advance }: Glyph, direction: 0 | 90 | 180 | 270): Framed {
  if (direction === 90) return { x: y, y: -x, advance };
  if (direction === 180) return { x: -x, y: -y, advance };
  if (direction === 270) return { x: -y, y: x, advance };
  return { x, y, advance };
}

/** Wider gaps than this, in characters, part a run; what they mean is for the layout to say. */
const GAP = 0.75;

function joins(run: OpenRun, next: Framed, size: number, blank: string): boolean {
  if (isBelow(run.last, next, size)) return run.isVertical || run.first === run.last;
  if (run.isVertical) return false;
  const step = next.x - run.last.x;
  const room = run.last.advance + (blank === "" ? 0 : run.last.advance) + GAP * size;
  return Math.abs(next.y - run.last.y) <= 0.35 * size && step > -0.5 * run.last.advance && step <= room;
}

const isBelow = (one: Framed, next: Framed, size: number): boolean => {
  const down = next.y - one.y;
  return Math.abs(next.x - one.x) <= 0.35 * size && down >= 0.6 * size && down <= 2.2 * size;
};

function finished({ text, first, last, isVertical }: OpenRun, size: number, bold: boolean): FramedRun {
  const width = isVertical ? size : Math.max(0, last.x + last.advance - first.x);
  return { text: readableText(text), x: first.x, y: first.y, width, size, bold };
}
